package publicpost.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;

/** Adds to the record, in the transaction of what it is about: either both are kept or neither. */
@Component
public class Audit {

    private final JdbcClient database;
    private final ObjectMapper json;

    Audit(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
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
        database.sql("insert into app.audit_entry (actor, act, subject, detail) values (?, ?, ?, ?::jsonb)")
                .params(actor, act.name(), subject, written(detail))
                .update();
    }

    private String written(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
