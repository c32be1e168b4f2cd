package publicpost.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as it is read: its days, and the entries of one. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    /** Entries a page. */
    public static final int PAGE = 100;

    private final JdbcClient database;
    private final Heads heads;
    private final HeadKeys keys;

    AuditTrail(JdbcClient database, Heads heads, HeadKeys keys) {
        this.database = database;
        this.heads = heads;
        this.keys = keys;
    }

    /**
     * A day with its head.
     *
     * @param hash hexadecimal
     * @param signed whether by our key or an earlier one
     */
    public record Day(LocalDate day, int entries, String hash, boolean signed) {}

    /** @param detail JSON */
    public record Entry(
            int seq, long id, Instant at, String actor, String offices, Act act, String subject, String detail) {}

    /**
     * What is looked for; empty strings ask for everything.
     *
     * @param subject its beginning
     * @param after the place on the day after which the page begins
     */
    public record Filter(String actor, String act, String subject, int after) {}

    /** The latest first. */
    public List<Day> days() {
        var days = heads.all();
        return days.stream()
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .map(head ->
                        new Day(head.day(), head.entries(), HexFormat.of().formatHex(head.hash()), keys.signed(head)))
                .toList();
    }

    /** A page of them, and one more where there is a next page. */
    public List<Entry> entries(LocalDate day, Filter filter) {
        return database.sql(
                        """
                        select l.seq, e.id, e.at, e.actor, e.offices, e.act, e.subject, e.detail
                        from app.audit_link l join app.audit_entry e on e.id = l.entry_id
                        where l.day = :day and l.seq > :after and (:actor = '' or e.actor = :actor)
                          and (:act = '' or e.act = :act) and (:subject = '' or starts_with(e.subject, :subject))
                        order by l.seq limit :most""")
                .param("day", day)
                .param("after", filter.after())
                .param("actor", filter.actor())
                .param("act", filter.act())
                .param("subject", filter.subject())
                .param("most", PAGE + 1)
                .query((row, number) -> new Entry(
                        row.getInt("seq"),
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("offices"),
                        Act.valueOf(row.getString("act")),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
