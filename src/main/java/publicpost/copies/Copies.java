package publicpost.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All copies; one of a case waits unread for a reader at most. */
@Service
@Transactional
public class Copies {

    private final JdbcClient database;
    private final Clock clock;

    Copies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False when one of the case still waits for this reader. */
    public boolean send(String caseNumber, String to, String by, String note) {
        return database.sql(
                                """
                        insert into app.copy (case_number, to_account, by_account, note, at) values (?, ?, ?, ?, ?)
                        on conflict (case_number, to_account) where read_at is null do nothing""")
                        .params(caseNumber, to, by, note, Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** False when there is none of that number that waits for this reader. */
    public boolean read(Long id, String reader) {
        return database.sql("update app.copy set read_at = ? where id = ? and to_account = ? and read_at is null")
                        .params(Timestamp.from(clock.instant()), id, reader)
                        .update()
                > 0;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Copy> unread(String reader, int most) {
        return database.sql(
                        "select * from app.copy where to_account = ? and read_at is null order by at desc, id desc limit ?")
                .params(reader, most)
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    public int countUnread(String reader) {
        return database.sql("select count(*) from app.copy where to_account = ? and read_at is null")
                .param(reader)
                .query(Integer.class)
                .single();
    }

    /** Sent to or by that account, the latest first. */
    @Transactional(readOnly = true)
    public List<Copy> of(String caseNumber, String account) {
        return database.sql(
                        """
                        select * from app.copy where case_number = ? and ? in (to_account, by_account)
                        order by at desc, id desc limit 20""")
                .params(caseNumber, account)
                .query(this::row)
                .list();
    }

    private Copy row(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("to_account"),
                row.getString("by_account"),
                row.getString("note"),
                LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone()),
                row.getObject("read_at") != null);
    }
}
