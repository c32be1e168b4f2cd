package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.process.Session;
import publicpost.process.access.Stage;

/** Ends sessions that are too old, and those of accounts that were deleted or got another password. */
class SessionEnd extends OncePerRequestFilter {

    /** Time enough to take up the telephone, and to set up an app. */
    private static final Duration HALF_WAY = Duration.ofMinutes(10);

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
        var isIn = Stage.IN.reachedBy(who);
        if (isHalfWay(who) && isOlder(request, HALF_WAY)
                || isIn
                        && (isOlder(request, longest)
                                || session.officer(request).isEmpty())) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private static boolean isHalfWay(Authentication who) {
        return Stage.CODE_AWAITED.reachedBy(who) || Stage.FACTOR_MISSING.reachedBy(who);
    }

    private boolean isOlder(HttpServletRequest request, Duration limit) {
        var since = (Instant) request.getSession().getAttribute(LetIn.SINCE);
        return since == null || since.plus(limit).isBefore(clock.instant());
    }
}
