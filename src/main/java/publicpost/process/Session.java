package publicpost.process;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import publicpost.process.access.Account;
import publicpost.process.access.Stage;
import publicpost.process.access.Standings;

/** Who is signed in, for the engine's pages and ours alike: one sign-in serves all. */
@Component
public class Session {

    private static final String KNOWN = Session.class.getName();

    /** Authorities of somebody whom an identity provider let in name their offices like this. */
    public static final String OFFICE = "OFFICE_";

    private final Standings standings;

    Session(Standings standings) {
        this.standings = standings;
    }

    /** Nobody, too, when the account was deleted or got another password since it signed in. Asked once per request. */
    @SuppressWarnings("unchecked")
    public Optional<Officer> officer(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (!Stage.IN.reachedBy(who)) {
            return Optional.empty();
        }
        var known = (Optional<Officer>) request.getAttribute(KNOWN);
        if (known == null) {
            known = offices(who).map(offices -> new Officer(who.getName(), offices));
            request.setAttribute(KNOWN, known);
        }
        return known;
    }

    private Optional<Set<String>> offices(Authentication who) {
        if (who.getPrincipal() instanceof Account account) {
            return standings
                    .of(account.name())
                    .filter(standing -> account.passwordHash().equals(standing.password()))
                    .map(standing -> Set.copyOf(standing.offices()));
        }
        return Optional.of(who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(name -> name.startsWith(OFFICE))
                .map(name -> name.substring(OFFICE.length()))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
