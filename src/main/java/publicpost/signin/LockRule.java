package publicpost.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an account is locked, and for how long.
 *
 * @param failures so many wrong answers within the window lock the account
 * @param window within which failures are counted together
 * @param first length of the first lock; every further one is twice as long
 * @param longest no lock is longer than this
 */
@ConfigurationProperties("publicpost.security.lock")
public record LockRule(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration window,
        @DefaultValue("15m") Duration first,
        @DefaultValue("4h") Duration longest) {

    Duration length(int locksBefore) {
        var doubled = first.multipliedBy(1L << Math.min(locksBefore, 16));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
