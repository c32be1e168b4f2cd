package publicpost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The addresses of the site. Whoever comes there sees the same, signed in or not. */
public final class Site {

    /** Pages, which are in the language that their address says. */
    private static final List<String> PAGES = List.of(
            "/",
            "/announcements/**",
            "/notices/**",
            "/objections/**",
            "/can-i-apply/**",
            "/apply/**",
            "/my-application/**");

    private static final List<String> FILES = List.of("/feeds/**", "/sitemap.xml", "/robots.txt", "/site/**");

    public static final List<String> ADDRESSES =
            Stream.concat(PAGES.stream(), FILES.stream()).toList();

    private static final List<PathPatternRequestMatcher> MATCHERS = ADDRESSES.stream()
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList();

    private Site() {}

    public static boolean has(HttpServletRequest request) {
        return MATCHERS.stream().anyMatch(matcher -> matcher.matches(request));
    }

    /** Whether a link leads to a page of the site. */
    static boolean isPage(String link) {
        return PAGES.stream()
                .map(page -> page.replace("/**", ""))
                .anyMatch(page -> link.equals(page) || !page.equals("/") && link.startsWith(page + "/"));
    }
}
