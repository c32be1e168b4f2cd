package publicpost.secrets;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of changes of keys. */
@Component
class RotationRows {

    /** A table that is gone through, and the last key that is done. */
    record Place(SealedTable table, String last) {}

    private final JdbcClient database;

    RotationRows(JdbcClient database) {
        this.database = database;
    }

    Long add(String key, String officer) {
        var id = database.sql("insert into app.key_rotation (key, begun_by) values (?, ?) returning id")
                .params(key, officer)
                .query(Long.class)
                .single();
        SealedTable.all().forEach(table -> {
            database.sql("insert into app.key_rotation_table (rotation_id, table_name, last_key) values (?, ?, ?)")
                    .params(id, table.name(), table.start())
                    .update();
            database.sql("update app.key_rotation set rows = rows + (%s) where id = ?".formatted(table.count()))
                    .param(id)
                    .update();
        });
        return id;
    }

    Optional<KeyRotation> latest() {
        return database.sql("select * from app.key_rotation order by id desc limit 1")
                .query((row, i) -> new KeyRotation(
                        row.getLong("id"),
                        row.getString("key"),
                        row.getLong("rows"),
                        row.getLong("done"),
                        row.getBoolean("stop_asked"),
                        Optional.ofNullable(row.getTimestamp("finished_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .optional();
    }

    boolean stopAsked(Long id) {
        return database.sql("select stop_asked from app.key_rotation where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void stop(Long id, boolean asked) {
        database.sql("update app.key_rotation set stop_asked = ? where id = ? and finished_at is null")
                .params(asked, id)
                .update();
    }

    /** The table that is to be gone on with, locked: another node waits for the chunk and then finds the next. */
    Optional<Place> next(Long id) {
        return database.sql(
                        """
                        select table_name, last_key from app.key_rotation_table
                        where rotation_id = ? and not finished order by table_name limit 1 for update""")
                .param(id)
                .query((row, i) -> new Place(new SealedTable(row.getString(1)), row.getString(2)))
                .optional();
    }

    void done(Long id, SealedTable table, Resealing.Done done, boolean finished) {
        database.sql(
                        """
                        update app.key_rotation_table set last_key = ?, finished = ?
                        where rotation_id = ? and table_name = ?""")
                .params(done.last(), finished, id, table.name())
                .update();
        database.sql("update app.key_rotation set done = done + ? where id = ?")
                .params(done.rows(), id)
                .update();
    }

    /** Something in it was written by the key before, meanwhile, or was at work by somebody: once more. */
    void again(Long id, SealedTable table) {
        done(id, table, new Resealing.Done(table.start(), 0), false);
    }

    /** Waits for everybody who began to write before the key was changed. */
    void waitForWriters(SealedTable table) {
        database.sql("set local lock_timeout = '30s'").update();
        database.sql("lock table app.%s in share mode".formatted(table.name())).update();
    }

    boolean isLeft(SealedTable table, String key) {
        return database.sql(table.left())
                .param("key", key + ":")
                .query(Boolean.class)
                .single();
    }

    void finished(Long id) {
        database.sql("update app.key_rotation set finished_at = clock_timestamp() where id = ? and finished_at is null")
                .param(id)
                .update();
    }
}
