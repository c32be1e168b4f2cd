package publicpost.secrets;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of changes of keys. */
@Component
class RotationRows {

    private static final String START_ELSEWHERE = "0";

    /** A table or what lies elsewhere, which is gone through, and the last key that is done. */
    record Place(String name, String last) {}

    private final JdbcClient database;
    private final List<SealedElsewhere> elsewhere;

    RotationRows(JdbcClient database, List<SealedElsewhere> elsewhere) {
        this.database = database;
        this.elsewhere = elsewhere;
    }

    Long add(String key, String officer) {
        var id = database.sql("insert into app.key_rotation (key, begun_by) values (?, ?) returning id")
                .params(key, officer)
                .query(Long.class)
                .single();
        SealedTable.all().forEach(table -> add(id, table.name(), table.start(), count(table)));
        elsewhere.forEach(one -> add(id, one.name(), START_ELSEWHERE, one.count()));
        return id;
    }

    private void add(Long id, String name, String start, long count) {
        database.sql("insert into app.key_rotation_table (rotation_id, table_name, last_key) values (?, ?, ?)")
                .params(id, name, start)
                .update();
        database.sql("update app.key_rotation set rows = rows + ? where id = ?")
                .params(count, id)
                .update();
    }

    private long count(SealedTable table) {
        return database.sql(table.count()).query(Long.class).single();
    }

    Optional<SealedElsewhere> elsewhere(String name) {
        return elsewhere.stream().filter(one -> one.name().equals(name)).findFirst();
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
                .query((row, i) -> new Place(row.getString(1), row.getString(2)))
                .optional();
    }

    void done(Long id, String name, String last, int rows, boolean finished) {
        database.sql(
                        """
                        update app.key_rotation_table set last_key = ?, finished = ?
                        where rotation_id = ? and table_name = ?""")
                .params(last, finished, id, name)
                .update();
        database.sql("update app.key_rotation set done = done + ? where id = ?")
                .params(rows, id)
                .update();
    }

    /** Something in it was written by the key before, meanwhile, or was at work by somebody: once more. */
    void again(Long id, SealedTable table) {
        done(id, table.name(), table.start(), 0, false);
    }

    void again(Long id, SealedElsewhere one) {
        done(id, one.name(), START_ELSEWHERE, 0, false);
    }

    /** Of what lies elsewhere, whose writers hold a table of ours. */
    List<SealedElsewhere> leftElsewhere(String key) {
        return elsewhere.stream().filter(one -> one.isLeft(key)).toList();
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
