package publicpost.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.scope.Reach;

/** Whatever an officer looks at is read with the reach of the officer's offices. */
@Component
class OwnReach extends OncePerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !LOOKING.contains(request.getMethod())
                || !(path.startsWith("/desk/") || path.startsWith("/api/"))
                || path.startsWith("/api/policy/")
                || path.startsWith("/api/docs");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Reach.OWN.during(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
