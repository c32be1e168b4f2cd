package publicpost.web.site.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import publicpost.web.limits.Neighbourhood;

/** Stands before the site: lets a request through, bids it to come again later, or has a task set for it. */
@Component
@EnableConfigurationProperties(GuardSettings.class)
public class SiteGuard {

    private final Limits limits;
    private final List<IpAddressMatcher> unlimited;
    private final Challenge challenge;

    @Autowired
    SiteGuard(GuardSettings settings, Challenge challenge) {
        this(settings, challenge, InstantSource.system());
    }

    SiteGuard(GuardSettings settings, Challenge challenge, InstantSource clock) {
        this.limits = new Limits(settings, clock);
        this.unlimited =
                settings.unlimited().stream().map(IpAddressMatcher::new).toList();
        this.challenge = challenge;
    }

    public SiteGuardFilter filter(BooleanSupplier isOfficer) {
        return new SiteGuardFilter(this, isOfficer);
    }

    boolean isCounted(HttpServletRequest request) {
        return unlimited.stream().noneMatch(network -> network.matches(request));
    }

    /** @return how long to wait, zero for whoever may go on */
    Duration counts(HttpServletRequest request) {
        var who = Neighbourhood.of(request.getRemoteAddr());
        var what = Counted.as(request);
        var wait = limits.take(what, who);
        if (limits.isHigh(who)) {
            challenge.ask(request);
        }
        if (what == Counted.WRITTEN && wait.isZero()) {
            limits.tried(who);
        }
        return wait;
    }

    /** Once it has been answered. */
    void answered(HttpServletRequest request, int status) {
        if (Counted.as(request) == Counted.WRITTEN && status >= HttpStatus.BAD_REQUEST.value()) {
            limits.giveBack(Neighbourhood.of(request.getRemoteAddr()));
        }
    }
}
