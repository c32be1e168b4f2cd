package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.acting.Acting;
import publicpost.process.Officer;
import publicpost.process.Session;
import publicpost.scope.Reach;
import publicpost.web.site.Site;

/**
 * Puts whoever is signed in on the thread, for everything behind the door; whatever an officer looks at is read with the
 * reach of the officer's offices.
 */
class ActingFilter extends OncePerRequestFilter {

    private static final Acting NOBODY = new Acting("nobody", Set.of());

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final Session session;

    ActingFilter(Session session) {
        this.session = session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // the site shows an officer what it shows everybody
        var acting = Site.has(request)
                ? NOBODY
                : session.officer(request).map(Officer::acting).orElse(NOBODY);
        Acting.Work<Void, Exception> answer = () -> {
            chain.doFilter(request, response);
            return null;
        };
        try {
            acting.during(() -> shows(request) ? Reach.OWN.during(answer) : answer.done());
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean shows(HttpServletRequest request) {
        if (Site.has(request)) {
            return true;
        }
        var path = request.getServletPath();
        var ours = path.equals("/desk")
                || path.startsWith("/desk/")
                || path.startsWith("/studio/")
                || path.startsWith("/api/");
        var asksNobody = path.startsWith("/api/policy/") || path.startsWith("/api/docs");
        return LOOKING.contains(request.getMethod()) && ours && !asksNobody;
    }
}
