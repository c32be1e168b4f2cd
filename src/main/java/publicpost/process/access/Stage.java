package publicpost.process.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** How far somebody has come in signing in. Only whoever is {@link #IN} is anybody to the rest of the system. */
public enum Stage implements GrantedAuthority {
    IN,
    /** The password was right; the code of the second factor is awaited. */
    CODE_AWAITED,
    /** The password was right; the account must set up a second factor before it does anything else. */
    FACTOR_MISSING;

    @Override
    public String getAuthority() {
        return name();
    }

    public boolean reachedBy(Authentication who) {
        return who != null
                && who.isAuthenticated()
                && who.getAuthorities().stream().anyMatch(one -> getAuthority().equals(one.getAuthority()));
    }
}
