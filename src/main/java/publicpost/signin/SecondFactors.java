package publicpost.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Second factors of accounts: set up, confirmed, asked for and removed. */
@Service
@Transactional
public class SecondFactors {

    private record Kept(String secret, boolean confirmed) {}

    private final JdbcClient database;
    private final Audit audit;
    private final Secrets secrets;

    SecondFactors(JdbcClient database, Audit audit, Secrets secrets) {
        this.database = database;
        this.audit = audit;
        this.secrets = secrets;
    }

    @Transactional(readOnly = true)
    public boolean has(String account) {
        return kept(account).filter(Kept::confirmed).isPresent();
    }

    /** Makes a secret that is not in force yet; one in force stays. */
    public void begin(String account) {
        database.sql(
                        """
                        insert into app.second_factor as f (account, secret) values (?, ?)
                        on conflict (account) do update set secret = excluded.secret where f.confirmed_at is null""")
                .params(account, secrets.seal(SealedColumn.SECOND_FACTOR, TotpCodes.newSecret()))
                .update();
    }

    /** In Base32, to be put into an app. A secret in force is shown to nobody. */
    @Transactional(readOnly = true)
    public Optional<String> unconfirmed(String account) {
        return kept(account).filter(kept -> !kept.confirmed()).map(Kept::secret);
    }

    /** From a right code on the factor is asked for. Returns the recovery codes, or none when the code was wrong. */
    public List<String> confirm(String account, String code) {
        var secret = unconfirmed(account);
        if (secret.isEmpty() || !took(account, secret.get(), code)) {
            return List.of();
        }
        database.sql("update app.second_factor set confirmed_at = now() where account = ?")
                .param(account)
                .update();
        var codes = RecoveryCodes.fresh();
        codes.forEach(one -> database.sql("insert into app.recovery_code (account, hash) values (?, ?)")
                .params(account, RecoveryCodes.hash(one))
                .update());
        audit.record(Act.RIGHT_CHANGED, account, account, Map.of("secondFactor", "set up"));
        return codes;
    }

    /** Takes a code of the app or a recovery code; each only once. */
    public boolean check(String account, String typed) {
        var code = typed.strip();
        var secret = kept(account).filter(Kept::confirmed).map(Kept::secret);
        return secret.isPresent()
                && (code.matches("[0-9]{6}") ? took(account, secret.get(), code) : usedUp(account, code));
    }

    private boolean took(String account, String secret, String code) {
        var step = TotpCodes.step(secret, code, Instant.now());
        return step.isPresent()
                && database.sql(
                                        "update app.second_factor set last_step = :step where account = :account and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
    }

    private boolean usedUp(String account, String code) {
        var used = database.sql("delete from app.recovery_code where account = ? and hash = ?")
                .params(account, RecoveryCodes.hash(code))
                .update();
        if (used == 1) {
            audit.record(Act.RIGHT_CHANGED, account, account, Map.of("secondFactor", "recovery code used"));
        }
        return used == 1;
    }

    /** Whoever acts now takes the factor away: the account itself, or an administrator when everything is lost. */
    public void remove(String account) {
        var removed = database.sql("delete from app.second_factor where account = ?")
                .param(account)
                .update();
        if (removed == 1) {
            audit.record(Act.RIGHT_CHANGED, account, Map.of("secondFactor", "removed"));
        }
    }

    @Transactional(readOnly = true)
    public List<String> accounts() {
        return database.sql("select account from app.second_factor where confirmed_at is not null order by account")
                .query(String.class)
                .list();
    }

    private Optional<Kept> kept(String account) {
        return database.sql("select secret, confirmed_at is not null from app.second_factor where account = ?")
                .param(account)
                .query((row, n) ->
                        new Kept(secrets.open(SealedColumn.SECOND_FACTOR, row.getString(1)), row.getBoolean(2)))
                .optional();
    }
}
