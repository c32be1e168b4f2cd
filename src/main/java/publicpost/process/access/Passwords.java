package publicpost.process.access;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
import publicpost.process.access.Standings.Standing;

/**
 * Compares passwords with those the engine keeps, past the engine's own lock: that one counts in seconds, never says
 * so, and knows one node only. An account that does not exist costs as much time as one that does.
 */
@Component
public class Passwords {

    /** Longer ones are not read: nobody types them, and hashing them costs us more than the sender. */
    private static final int LONGEST = 256;

    private final ProcessEngineConfigurationImpl engine;
    private final Standings standings;
    private volatile String nobodys;

    Passwords(ProcessEngineConfigurationImpl engine, Standings standings) {
        this.engine = engine;
        this.standings = standings;
    }

    /** The account's standing when the password is right; nothing otherwise, whatever the reason. */
    public Optional<Standing> check(String account, String password) {
        var found = standings.of(account).filter(standing -> standing.password() != null);
        var hash = found.map(Standing::password).orElseGet(this::hashOfNobody);
        var salt = found.map(Standing::salt).orElse("");
        var typed = password.length() > LONGEST ? "" : password;
        var right = engine.getPasswordManager().check(EncryptionUtil.saltPassword(typed, salt), hash);
        return found.filter(standing -> right);
    }

    public boolean exists(String account) {
        return standings.of(account).isPresent();
    }

    private String hashOfNobody() {
        if (nobodys == null) {
            nobodys = engine.getPasswordManager().encrypt(UUID.randomUUID().toString());
        }
        return nobodys;
    }
}
