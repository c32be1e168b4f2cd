package publicpost.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.acting.Acting;
import publicpost.process.Officer;
import publicpost.process.Session;

/** To be replaced at the merge of the sign-in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WhoActs extends OncePerRequestFilter {

    private final Session session;

    WhoActs(Session session) {
        this.session = session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var officer = session.officer(request).orElse(new Officer("nobody", Set.of()));
        try {
            new Acting(officer.id(), officer.offices()).during(() -> {
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
