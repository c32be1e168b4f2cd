package publicpost.process.access;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * One of the engine's accounts that gave its password.
 *
 * @param passwordHash as stored when it did: another one ends the session
 * @param lastSignIn the time before this one, nothing when it is the first
 */
public record Account(String name, String passwordHash, Instant lastSignIn)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    public Account lastSignedIn(Instant before) {
        return new Account(name, passwordHash, before);
    }

    @Override
    public String toString() {
        return name; // never the hash
    }
}
