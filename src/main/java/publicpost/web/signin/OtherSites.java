package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.web.site.Site;

/**
 * A page of another site can send our cookie along with a form, but neither the header our own scripts set nor an
 * origin of ours. Forms with Spring's token, the engine's calls with the engine's token and forms of the site, whose
 * cookies no other site can have sent along, need the right origin only; plain forms of the desk must say it.
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
        if (isSameOrigin(request) && (needsNoHeader(request) || isOurs(request))) {
            chain.doFilter(request, response);
        } else {
            answers.write(response, HttpStatus.FORBIDDEN, "不允许", "请求来源不明");
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return OURS.equals(request.getHeader(HEADER)) || Routes.PLAIN_FORMS.matches(request) && saysWhereFrom(request);
    }

    /** That it is said is what counts here; where from was looked at already. */
    private static boolean saysWhereFrom(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? request.getHeader("Origin") != null : site.equals("same-origin");
    }

    private static boolean needsNoHeader(HttpServletRequest request) {
        return Routes.TOKEN_FORMS.matches(request)
                || Routes.FILE_FORMS.matches(request)
                || Routes.WEBAPPS.matches(request)
                || Site.has(request);
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
