package publicpost.process.imports;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.imports.Importing;
import publicpost.process.access.Standings;

/** The offices of accounts as the engine knows them by now. */
@Component
class KnownAccounts implements Importing.Accounts {

    private final Standings standings;

    KnownAccounts(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<Set<String>> officesOf(String account) {
        return standings.of(account).map(Standings.Standing::offices);
    }
}
