package publicpost.web.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import publicpost.process.access.Account;
import publicpost.process.access.Passwords;
import publicpost.process.access.Standings.Standing;
import publicpost.signin.Attempts;

/**
 * Takes a name and a password. Every refusal is the same, whether the account is locked, unknown or the password
 * wrong; and guesses at one account are taken one after the other, so that none overtakes the count.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock[] queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(64).toArray(ReentrantLock[]::new);

    private final Passwords passwords;
    private final Attempts attempts;
    private final AddressLimit addresses;

    PasswordSignIn(Passwords passwords, Attempts attempts, AddressLimit addresses) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var name = given.getName();
        var address = address(given);
        addresses.refuseIfUsedUp(address);
        var standing = inTurn(name, String.valueOf(given.getCredentials()), address)
                .orElseThrow(() -> {
                    addresses.failed(address);
                    return new BadCredentialsException("refused");
                });
        var account = new Account(name, standing.password(), null);
        // LetIn says how far this carries
        var in = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        in.setDetails(given.getDetails());
        return in;
    }

    private Optional<Standing> inTurn(String name, String password, String address) {
        var queue = queues[Math.floorMod(name.hashCode(), queues.length)];
        try {
            if (!queue.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BadCredentialsException("too many at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BadCredentialsException("stopped");
        }
        try {
            return checked(name, password, address);
        } finally {
            queue.unlock();
        }
    }

    private Optional<Standing> checked(String name, String password, String address) {
        var locked = attempts.isLocked(name);
        // asked even when locked: the time an answer takes tells nothing
        var right = passwords.check(name, password);
        if (right.isPresent() && !locked) {
            return right;
        }
        if (passwords.exists(name)) {
            attempts.failed(name, locked ? "locked" : "password", address);
        } else {
            attempts.failedUnknown(address);
        }
        return Optional.empty();
    }

    static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
