package publicpost.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.online.OnlineApplication.Status;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of applications begun online; what was typed is sealed. */
@Component
class OnlineRows {

    private final JdbcClient database;
    private final Secrets secrets;
    private final ObjectMapper json;

    OnlineRows(JdbcClient database, Secrets secrets, ObjectMapper json) {
        this.database = database;
        this.secrets = secrets;
        this.json = json;
    }

    void add(ResumeCode code, Long recruitment, Instant now) {
        database.sql(
                        """
                        insert into app.online_application (code_hash, recruitment_id, content, begun_at, changed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(code.hash(), recruitment, sealed(Map.of()), at(now), at(now))
                .update();
    }

    Optional<OnlineApplication> find(ResumeCode code) {
        return one("code_hash = ?", code.hash());
    }

    /** Nobody else writes it until the transaction ends. */
    Optional<OnlineApplication> lock(long id) {
        return one("id = ? for update", id);
    }

    private Optional<OnlineApplication> one(String which, Object about) {
        return database.sql("select * from app.online_application where " + which)
                .param(about)
                .query((row, i) -> application(row))
                .optional();
    }

    Optional<Submitted> submitted(String caseNumber) {
        return database.sql("select * from app.online_application where case_number = ?")
                .param(caseNumber)
                .query((row, i) -> submitted(row))
                .optional();
    }

    List<String> pending(Long recruitment) {
        return database.sql(
                        """
                        select case_number from app.online_application
                        where recruitment_id = ? and status in ('SUBMITTED', 'SENT_BACK') order by case_number""")
                .param(recruitment)
                .query(String.class)
                .list();
    }

    void write(long id, Map<String, ?> content, Instant now) {
        database.sql("update app.online_application set content = ?, changed_at = ? where id = ?")
                .params(sealed(content), at(now), id)
                .update();
    }

    void prove(long id, String issuer) {
        database.sql("update app.online_application set proved_by = ? where id = ?")
                .params(issuer, id)
                .update();
    }

    void submit(long id, String caseNumber, String village, Instant now) {
        database.sql(
                        """
                        update app.online_application
                        set status = 'SUBMITTED', case_number = ?, village = ?, note = null,
                            submitted_at = coalesce(submitted_at, ?), changed_at = ?
                        where id = ?""")
                .params(caseNumber, village, at(now), at(now), id)
                .update();
    }

    /** @return whether it was waiting for that */
    boolean decide(String caseNumber, Status status, String note, String officer, Instant now) {
        return database.sql(
                                """
                        update app.online_application
                        set status = ?, note = ?, decided_by = ?, decided_at = ?, changed_at = ?,
                            content = case when ? = 'VERIFIED' then null else content end
                        where case_number = ? and status in ('SUBMITTED', 'SENT_BACK')""")
                        .params(
                                status.name(),
                                secrets.seal(SealedColumn.ONLINE_NOTE, note),
                                officer,
                                at(now),
                                at(now),
                                status.name(),
                                caseNumber)
                        .update()
                > 0;
    }

    List<Long> forget(Instant before) {
        return database.sql("delete from app.online_application where status = 'DRAFT' and changed_at < ? returning id")
                .param(at(before))
                .query(Long.class)
                .list();
    }

    private OnlineApplication application(ResultSet row) throws SQLException {
        return new OnlineApplication(
                row.getLong("id"),
                row.getLong("recruitment_id"),
                Status.valueOf(row.getString("status")),
                opened(row.getString("content")),
                row.getString("case_number"),
                instant(row.getTimestamp("submitted_at")),
                row.getString("proved_by"),
                note(row));
    }

    private Submitted submitted(ResultSet row) throws SQLException {
        return new Submitted(
                row.getLong("id"),
                row.getString("case_number"),
                Status.valueOf(row.getString("status")),
                row.getLong("recruitment_id"),
                row.getString("village"),
                opened(row.getString("content")),
                row.getString("proved_by"),
                instant(row.getTimestamp("submitted_at")),
                note(row));
    }

    private String note(ResultSet row) throws SQLException {
        return secrets.open(SealedColumn.ONLINE_NOTE, row.getString("note"));
    }

    private String sealed(Map<String, ?> content) {
        try {
            return secrets.seal(SealedColumn.ONLINE_CONTENT, json.writeValueAsString(content));
        } catch (JsonProcessingException unwritable) {
            // not its cause, which would repeat what was typed
            throw new IllegalStateException("an online application cannot be written");
        }
    }

    private Map<String, Object> opened(String sealed) {
        if (sealed == null) {
            return Map.of();
        }
        try {
            return json.readValue(
                    secrets.open(SealedColumn.ONLINE_CONTENT, sealed), new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an online application cannot be read");
        }
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
