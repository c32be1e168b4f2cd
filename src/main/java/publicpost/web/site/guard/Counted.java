package publicpost.web.site.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** As what a request counts. */
enum Counted {
    READ,
    SENT,
    /** Something comes of it for others: a case, a message to a telephone, an objection. */
    WRITTEN;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final List<PathPatternRequestMatcher> WRITING =
            List.of("/apply", "/my-application", "/notices/*/object").stream()
                    .map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList();

    static Counted as(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return READ;
        }
        return WRITING.stream().anyMatch(matcher -> matcher.matches(request)) ? WRITTEN : SENT;
    }
}
