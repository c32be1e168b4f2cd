package publicpost.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of lists; only who asks for the file itself loads it. */
@Component
class ListTable {

    private static final String READ =
            """
            select id, kind, name, office, about, row_count, sent_by, sent_at, status, taken_by, taken_at, acts_by, acts_for,
                   elsewhere, why from app.import_list %s""";

    private static final int LATEST = 50;

    private final JdbcClient database;
    private final Secrets secrets;

    ListTable(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    long add(SentFile file, String sha256, int rows, Instant now) {
        return database.sql(
                        """
                        insert into app.import_list (kind, name, sha256, content, office, about, row_count, sent_by, sent_at,
                            status, acts_by, acts_for, elsewhere)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'CHECKING', ?, ?, ?) returning id""")
                .params(
                        file.kind().name(),
                        file.name(),
                        sha256,
                        secrets.sealFile(SealedColumn.IMPORT_LIST, file.content()),
                        file.office(),
                        file.about(),
                        rows,
                        file.by().user(),
                        Timestamp.from(now),
                        file.by().user(),
                        joined(file.by()),
                        file.elsewhere())
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    List<ImportList> of(Collection<String> offices) {
        return database.sql(READ.formatted("where office in (:offices) order by id desc limit " + LATEST))
                .param("offices", offices)
                .query(ListTable::list)
                .list();
    }

    Optional<ImportList> find(long id) {
        return database.sql(READ.formatted("where id = ?"))
                .param(id)
                .query(ListTable::list)
                .optional();
    }

    /** Whoever asks at the same time waits, and then sees what became of it. */
    Optional<ImportList> lock(long id) {
        return database.sql(READ.formatted("where id = ? for update"))
                .param(id)
                .query(ListTable::list)
                .optional();
    }

    List<ImportList> same(String sha256, Kind kind) {
        return database.sql(READ.formatted("where sha256 = ? and kind = ? order by id desc"))
                .params(sha256, kind.name())
                .query(ListTable::list)
                .list();
    }

    List<Long> underWay() {
        return database.sql("select id from app.import_list where status in ('CHECKING', 'TAKING') order by id")
                .query(Long.class)
                .list();
    }

    Status status(long id) {
        return Status.valueOf(database.sql("select status from app.import_list where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    byte[] content(long id) {
        return database.sql("select content from app.import_list where id = ?")
                .param(id)
                .query((row, i) -> secrets.openFile(SealedColumn.IMPORT_LIST, row.getBytes(1)))
                .single();
    }

    /** Sets it going for somebody; whoever began to take it stays who took it. */
    void begin(long id, Status next, Acting who, boolean elsewhere, Instant now) {
        var taking = next == Status.TAKING;
        database.sql(
                        """
                        update app.import_list set status = ?, acts_by = ?, acts_for = ?, elsewhere = ?, why = null,
                            taken_by = coalesce(taken_by, ?), taken_at = coalesce(taken_at, ?) where id = ?""")
                .params(
                        next.name(),
                        who.user(),
                        joined(who),
                        elsewhere,
                        taking ? who.user() : null,
                        taking ? Timestamp.from(now) : null,
                        id)
                .update();
    }

    /** @return whether it was under way */
    boolean stand(long id, Status still, String why) {
        return database.sql(
                                """
                                update app.import_list set status = ?, why = ? where id = ? and status in ('CHECKING', 'TAKING')""")
                        .params(still.name(), why, id)
                        .update()
                > 0;
    }

    /** Unless rows are left that another thread is at, or somebody stopped it. */
    void checked(long id) {
        database.sql(
                        """
                        update app.import_list set status = 'CHECKED' where id = ? and status = 'CHECKING'
                        and not exists (select from app.import_row where list_id = id and state = 'WAITING')""")
                .param(id)
                .update();
    }

    /** Likewise. The file has done its work; what of it was wrong is sent in anew. */
    void taken(long id) {
        database.sql(
                        """
                        update app.import_list set status = 'TAKEN', content = null where id = :id and status = 'TAKING'
                        and not exists (select from app.import_row where list_id = id and state = 'GOOD')
                        and exists (select from app.import_row where list_id = id and state = 'TAKEN')""")
                .param("id", id)
                .update();
    }

    void discarded(long id) {
        database.sql("update app.import_list set status = 'DISCARDED', content = null where id = ?")
                .param(id)
                .update();
    }

    private static String joined(Acting who) {
        return String.join(",", who.offices().stream().sorted().toList());
    }

    private static ImportList list(ResultSet row, int number) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new ImportList(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("office"),
                row.getString("about"),
                row.getInt("row_count"),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant(),
                Status.valueOf(row.getString("status")),
                row.getString("taken_by"),
                taken == null ? null : taken.toInstant(),
                new Acting(
                        row.getString("acts_by"),
                        Set.of(row.getString("acts_for").split(","))),
                row.getBoolean("elsewhere"),
                row.getString("why"));
    }
}
