package publicpost.incumbents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.incumbents.SentIn.Status;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of lists; only who asks for the file itself loads it. */
@Component
class ListRows {

    private static final String READ =
            """
            select id, name, office, uploaded_by, uploaded_at, status, rows, good_rows, taken_by, taken_at
            from app.incumbent_list""";

    private final JdbcClient database;
    private final Secrets secrets;

    ListRows(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    Long add(String name, String sha256, byte[] content, String office, Report report, String officer, Instant now) {
        return database.sql(
                        """
                        insert into app.incumbent_list (name, sha256, content, office, uploaded_by, uploaded_at, rows, good_rows)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        name,
                        sha256,
                        secrets.sealFile(SealedColumn.INCUMBENT_LIST, content),
                        office,
                        officer,
                        Timestamp.from(now),
                        report.rows(),
                        report.good())
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<SentIn> of(Collection<String> offices) {
        return database.sql(READ + " where office in (:offices) order by id desc limit 100")
                .param("offices", offices)
                .query(ListRows::sentIn)
                .list();
    }

    Optional<SentIn> find(Long id) {
        return database.sql(READ + " where id = ?")
                .param(id)
                .query(ListRows::sentIn)
                .optional();
    }

    /** Whoever asks at the same time waits, and then sees what became of it. */
    Optional<SentIn> lock(Long id) {
        return database.sql(READ + " where id = ? for update")
                .param(id)
                .query(ListRows::sentIn)
                .optional();
    }

    /** The same file, sent in before and not discarded. */
    Optional<SentIn> same(String sha256, Status status) {
        return database.sql(READ + " where sha256 = ? and status = ? order by id desc limit 1")
                .params(sha256, status.name())
                .query(ListRows::sentIn)
                .optional();
    }

    byte[] content(Long id) {
        return database.sql("select content from app.incumbent_list where id = ?")
                .param(id)
                .query((row, i) -> secrets.openFile(SealedColumn.INCUMBENT_LIST, row.getBytes(1)))
                .single();
    }

    String sha256(Long id) {
        return database.sql("select sha256 from app.incumbent_list where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void taken(Long id, int good, String officer, Instant now) {
        database.sql(
                        """
                        update app.incumbent_list set status = 'TAKEN', good_rows = ?, taken_by = ?, taken_at = ?
                        where id = ?""")
                .params(good, officer, Timestamp.from(now), id)
                .update();
    }

    void discarded(Long id) {
        database.sql("update app.incumbent_list set status = 'DISCARDED', content = null where id = ?")
                .param(id)
                .update();
    }

    private static SentIn sentIn(ResultSet row, int number) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new SentIn(
                row.getLong("id"),
                row.getString("name"),
                row.getString("office"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                Status.valueOf(row.getString("status")),
                row.getInt("rows"),
                row.getInt("good_rows"),
                row.getString("taken_by"),
                taken == null ? null : taken.toInstant());
    }
}
