package publicpost.province;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.province.Exchange.Direction;
import publicpost.province.Exchange.Status;

/** What went out and came in, each on record from its beginning. */
@Component
public class Exchanges {

    private static final int LATEST = 20;

    private final JdbcClient database;
    private final Clock clock;

    Exchanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long beginExport(RecordKind kind, LocalDate since, String name, String purpose, String by) {
        return database.sql(
                        """
                        insert into app.province_exchange (direction, kind, name, since, purpose, made_by, made_at)
                        values ('EXPORT', ?, ?, ?, ?, ?, ?) returning id""")
                .params(kind.name(), name, since, purpose, by, now())
                .query(Long.class)
                .single();
    }

    /** Whatever of the kind came before it and is not at its end is overtaken by it. */
    long beginImport(RecordKind kind, Incoming file, Long list, String by) {
        database.sql(
                        """
                        update app.province_exchange set status = 'BROKEN', finished_at = ?
                        where kind = ? and direction = 'IMPORT' and status = 'BEGUN'""")
                .params(now(), kind.name())
                .update();
        return database.sql(
                        """
                        insert into app.province_exchange (direction, kind, name, sha256, since, until, made_by, made_at, import_id)
                        values ('IMPORT', ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        kind.name(),
                        file.name(),
                        file.sha256(),
                        file.dates().since(),
                        file.dates().until(),
                        by,
                        now(),
                        list)
                .query(Long.class)
                .single();
    }

    Optional<Exchange> ofList(long list) {
        return database.sql("select * from app.province_exchange where import_id = ?")
                .param(list)
                .query(Exchanges::exchange)
                .optional();
    }

    void end(long exchange, Status status, long rows, String sha256) {
        database.sql(
                        """
                        update app.province_exchange set status = ?, row_count = ?, sha256 = coalesce(?, sha256), finished_at = ?
                        where id = ? and status = 'BEGUN'""")
                .params(status.name(), rows, sha256, now(), exchange)
                .update();
    }

    /** The latest first. */
    public List<Exchange> latest() {
        return database.sql("select * from app.province_exchange order by id desc limit ?")
                .param(LATEST)
                .query(Exchanges::exchange)
                .list();
    }

    /** The import of the kind that the differences are of; empty while there is none. */
    public Optional<Exchange> newestImport(RecordKind kind) {
        return database.sql(
                        """
                        select * from app.province_exchange
                        where kind = ? and direction = 'IMPORT' and status = 'DONE' order by id desc limit 1""")
                .param(kind.name())
                .query(Exchanges::exchange)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        return new Exchange(
                row.getLong("id"),
                Direction.valueOf(row.getString("direction")),
                RecordKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getInt("row_count"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Status.valueOf(row.getString("status")),
                row.getObject("import_id", Long.class));
    }
}
