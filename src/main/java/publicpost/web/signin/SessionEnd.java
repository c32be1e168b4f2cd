package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.process.Session;
import publicpost.process.access.Stage;

/** Ends sessions that are too old, and those of accounts that were deleted or got another password. */
class SessionEnd extends OncePerRequestFilter {

    private final Session session;
    private final Duration longest;
    private final InstantSource clock;

    SessionEnd(Session session, Duration longest, InstantSource clock) {
        this.session = session;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (Stage.IN.reachedBy(who)
                && (isTooOld(request) || session.officer(request).isEmpty())) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpServletRequest request) {
        var since = (Instant) request.getSession().getAttribute(LetIn.SINCE);
        return since == null || since.plus(longest).isBefore(clock.instant());
    }
}
