package publicpost.web.site.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.web.site.Site;

/** Counts whoever comes to the site, but for officers who are signed in: many of them share an address. */
public final class SiteGuardFilter extends OncePerRequestFilter {

    private final SiteGuard guard;
    private final BooleanSupplier isOfficer;

    SiteGuardFilter(SiteGuard guard, BooleanSupplier isOfficer) {
        this.guard = guard;
        this.isOfficer = isOfficer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Site.has(request) || isOfficer.getAsBoolean() || !guard.isCounted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = guard.counts(request);
        if (!wait.isZero()) {
            refuse(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        guard.answered(request, response.getStatus());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        SiteFaults.comesAgain(request, wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SiteFaults.seconds(wait)));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
