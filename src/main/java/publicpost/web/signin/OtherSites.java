package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page of another site can send our cookie along with a form, but neither the header our own scripts set nor an
 * origin of ours. Forms with Spring's token and the engine's calls with the engine's token need the right origin only.
 */
class OtherSites extends OncePerRequestFilter {

    static final String HEADER = "X-Requested-With";
    static final String OURS = "publicpost";

    private final SignInNeeded answers;

    OtherSites(SignInNeeded answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Routes.isReading(request) || Routes.OPEN_API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSameOrigin(request) && (hasToken(request) || OURS.equals(request.getHeader(HEADER)))) {
            chain.doFilter(request, response);
        } else {
            answers.write(response, HttpStatus.FORBIDDEN, "不允许", "请求来源不明");
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        return Routes.TOKEN_FORMS.matches(request) || Routes.WEBAPPS.matches(request);
    }

    /** Browsers say where a request comes from; what says nothing is no browser and sends nobody's cookie along. */
    private static boolean isSameOrigin(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || isHere(origin, request.getHeader("Host"));
    }

    private static boolean isHere(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
