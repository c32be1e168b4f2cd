package publicpost.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;

/**
 * Counts failures to sign in and locks accounts, in the database, so that all nodes count together. What is not an
 * account is not written down: the name typed may be a password.
 */
@Service
@Transactional
@EnableConfigurationProperties(LockRule.class)
public class Attempts {

    /** An account that cannot sign in for now. */
    public record Locked(String account, Instant until, int locks) {}

    private static final String NOBODY = "nobody";

    private final JdbcClient database;
    private final Audit audit;
    private final LockRule rule;

    Attempts(JdbcClient database, Audit audit, LockRule rule) {
        this.database = database;
        this.audit = audit;
        this.rule = rule;
    }

    @Transactional(readOnly = true)
    public boolean isLocked(String account) {
        return database.sql(
                        "select exists (select from app.sign_in_account where account = ? and locked_until > now())")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** @param why one word for the record: password, code, locked */
    public void failed(String account, String why, String address) {
        audit.record(Act.SIGN_IN_FAILED, NOBODY, account, Map.of("why", why, "address", address));
        if (!isLocked(account) && counted(account) >= rule.failures()) {
            lock(account, address);
        }
    }

    /** Somebody tried an account that does not exist. */
    public void failedUnknown(String address) {
        audit.record(Act.SIGN_IN_FAILED, NOBODY, "unknown account", Map.of("address", address));
    }

    private int counted(String account) {
        return database.sql(
                        """
                        insert into app.sign_in_account as a (account, failures, failing_since) values (:account, 1, now())
                        on conflict (account) do update set
                            failures = case when a.failing_since > now() - :window * interval '1 second'
                                            then a.failures + 1 else 1 end,
                            failing_since = case when a.failing_since > now() - :window * interval '1 second'
                                                 then a.failing_since else now() end
                        returning failures""")
                .param("account", account)
                .param("window", rule.window().toSeconds())
                .query(Integer.class)
                .single();
    }

    private void lock(String account, String address) {
        var before = database.sql("select locks from app.sign_in_account where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
        database.sql(
                        """
                        update app.sign_in_account
                        set failures = 0, failing_since = null, locks = locks + 1,
                            locked_until = now() + ? * interval '1 second'
                        where account = ?""")
                .params(rule.length(before).toSeconds(), account)
                .update();
        audit.record(
                Act.LOCKED,
                NOBODY,
                account,
                Map.of("minutes", rule.length(before).toMinutes(), "address", address));
    }

    /** The right answers were given: failures and locks are forgotten. Returns when it was the last time. */
    public Optional<Instant> succeeded(String account, String by, String address) {
        var last = lastSignIn(account);
        database.sql(
                        """
                        insert into app.sign_in_account (account, last_sign_in) values (?, now())
                        on conflict (account) do update set failures = 0, failing_since = null, locks = 0,
                            locked_until = null, last_sign_in = now()""")
                .param(account)
                .update();
        audit.record(Act.SIGNED_IN, account, account, Map.of("by", by, "address", address));
        return last;
    }

    public void signedOut(String account) {
        audit.record(Act.SIGNED_OUT, account, account, Map.of());
    }

    private Optional<Instant> lastSignIn(String account) {
        return database.sql(
                        "select last_sign_in from app.sign_in_account where account = ? and last_sign_in is not null")
                .param(account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Transactional(readOnly = true)
    public List<Locked> locked() {
        return database.sql(
                        """
                        select account, locked_until, locks from app.sign_in_account
                        where locked_until > now() order by account""")
                .query((row, n) -> new Locked(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getInt(3)))
                .list();
    }

    /** Whoever acts now lets the account try again. */
    public void unlock(String account) {
        var unlocked = database.sql(
                        """
                        update app.sign_in_account
                        set failures = 0, failing_since = null, locks = 0, locked_until = null
                        where account = ? and locked_until > now()""")
                .param(account)
                .update();
        if (unlocked > 0) {
            audit.record(Act.UNLOCKED, account, Map.of());
        }
    }
}
