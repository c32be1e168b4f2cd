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

    /** Forms with files; everywhere else nobody who is not signed in sends any. */
    private static final List<String> TAKING_FILES =
            List.of("/apply/documents", "/my-application/documents", "/my-application/object", "/notices/*/object");

    public static final List<String> ADDRESSES =
            Stream.concat(PAGES.stream(), FILES.stream()).toList();

    private static final List<PathPatternRequestMatcher> MATCHERS = matchers(ADDRESSES);
    private static final List<PathPatternRequestMatcher> FILE_FORMS = matchers(TAKING_FILES);

    private Site() {}

    private static List<PathPatternRequestMatcher> matchers(List<String> patterns) {
        return patterns.stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }

    public static boolean has(HttpServletRequest request) {
        return MATCHERS.stream().anyMatch(matcher -> matcher.matches(request));
    }

    public static boolean takesFiles(HttpServletRequest request) {
        return has(request) && FILE_FORMS.stream().anyMatch(matcher -> matcher.matches(request));
    }

    /** Whether a link leads to a page of the site, or would if it were there. */
    public static boolean isPage(String link) {
        return PAGES.stream()
                .map(page -> page.replace("/**", ""))
                .anyMatch(page -> link.equals(page) || !page.equals("/") && link.startsWith(page + "/"));
    }
}
