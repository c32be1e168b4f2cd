package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.acting.Acting;
import publicpost.process.Officer;
import publicpost.process.Session;

/** Puts whoever is signed in on the thread, for everything behind the door. */
class ActingFilter extends OncePerRequestFilter {

    private static final Acting NOBODY = new Acting("nobody", java.util.Set.of());

    private final Session session;

    ActingFilter(Session session) {
        this.session = session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var acting = session.officer(request).map(ActingFilter::acting).orElse(NOBODY);
        try {
            acting.<Void, Exception>during(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static Acting acting(Officer officer) {
        return new Acting(officer.id(), officer.offices());
    }
}
