package publicpost.audit;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import publicpost.acting.Acting;
import publicpost.scope.Reach;

/** Adds to the record, in the transaction of what it is about: either both are kept or neither. */
@Component
public class Audit {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock office;
    private final TransactionSynchronization wakes;
    private final Sealer sealer;

    /** @param office its day is told along where it is not the machine's */
    Audit(JdbcClient database, ObjectMapper json, Clock office, Sealer sealer) {
        this.database = database;
        this.json = json;
        this.office = office;
        this.sealer = sealer;
        this.wakes = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sealer.wake();
            }
        };
    }

    /**
     * @param subject a case number, the key of a row such as {@code person/17}, or an account
     * @param detail never an identity or bank number, a phone or a health fact
     */
    public void record(Act act, String subject, Map<String, ?> detail) {
        record(act, Acting.now().user(), subject, detail);
    }

    /** For somebody who is not signed in yet, or any more. */
    public void record(Act act, String actor, String subject, Map<String, ?> detail) {
        var written = written(dated(detail));
        // whoever only looks cannot write, but that they looked is written
        Reach.WHOLE.during(() -> database.sql(
                        "insert into app.audit_entry (actor, offices, act, subject, detail) values (?, ?, ?, ?, ?::jsonb)")
                .params(actor, officesOf(actor), act.name(), subject, written)
                .update());
        if (isSynchronizationActive()) {
            // the same one again is not added
            registerSynchronization(wakes);
        } else {
            sealer.wake();
        }
    }

    private static String officesOf(String actor) {
        var acting = Acting.now();
        return acting.user().equals(actor) ? String.join(",", new TreeSet<>(acting.offices())) : "";
    }

    private Map<String, ?> dated(Map<String, ?> detail) {
        var today = LocalDate.now(office);
        if (today.equals(LocalDate.now(Chain.ZONE))) {
            return detail;
        }
        var dated = new LinkedHashMap<String, Object>(detail);
        dated.put("officeDay", today.toString());
        return dated;
    }

    private String written(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
