package publicpost.secrets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Seals the rows of a table by the key in use, a few at once; what is sealed by it already is left as it is. */
final class Resealing {

    /** How far a chunk came: nothing is left behind its last key when it has fewer rows than were asked for. */
    record Done(String last, int rows) {}

    /** A row as it is to be written; nothing of it where it is as it should be. */
    private record Row(String key, List<Object> changed) {}

    private final Secrets secrets;
    private final Sealer current;
    private final boolean alsoPlain;

    /** @param alsoPlain whether what is not sealed at all is sealed, as once when sealing came; otherwise it is an error */
    Resealing(Secrets secrets, Sealer current, boolean alsoPlain) {
        this.secrets = secrets;
        this.current = current;
        this.alsoPlain = alsoPlain;
    }

    /** The next rows after a key, in the caller's transaction. */
    Done next(JdbcOperations database, SealedTable table, String after, int most) {
        // lets the guards of what is never edited see that only the sealing changes
        database.queryForObject("select set_config('app.resealing', 'on', true)", String.class);
        var rows = database.query(table.next(), (row, i) -> read(row, table), after, most);
        var changed = rows.stream()
                .filter(row -> !row.changed().isEmpty())
                .map(row -> row.changed().toArray())
                .toList();
        if (!changed.isEmpty()) {
            database.batchUpdate(table.update(), changed);
        }
        return new Done(rows.isEmpty() ? after : rows.get(rows.size() - 1).key(), rows.size());
    }

    private Row read(ResultSet row, SealedTable table) throws SQLException {
        var values = new ArrayList<Object>();
        var stays = true;
        for (var column : table.columns()) {
            stays &= column.isFile() ? file(row, column, values) : text(row, column, values);
        }
        var key = row.getString("key");
        if (stays) {
            return new Row(key, List.of());
        }
        values.add(key);
        return new Row(key, values);
    }

    /** @return whether it is as it should be */
    private boolean text(ResultSet row, SealedColumn column, List<Object> values) throws SQLException {
        var stored = row.getString(column.column());
        var stays = stored == null || Sealed.nameOf(stored).equals(current.name());
        if (column.index() == null) {
            values.add(stays ? stored : secrets.seal(column, opened(column, stored)));
            return stays;
        }
        var index = row.getString(column.index());
        stays &= stored == null || index != null && Sealed.nameOf(index).equals(current.name());
        var plain = stays ? null : opened(column, stored);
        values.add(stays ? stored : secrets.seal(column, plain));
        values.add(stays ? index : secrets.index(column, plain));
        return stays;
    }

    private String opened(SealedColumn column, String stored) {
        return alsoPlain && Sealed.nameOf(stored).isEmpty() ? stored : secrets.open(column, stored);
    }

    private boolean file(ResultSet row, SealedColumn column, List<Object> values) throws SQLException {
        var stored = row.getBytes(column.column());
        var stays = stored == null || Sealed.nameOf(stored).equals(current.name());
        values.add(stays ? stored : secrets.sealFile(column, openedFile(column, stored)));
        return stays;
    }

    private byte[] openedFile(SealedColumn column, byte[] stored) {
        return alsoPlain && Sealed.nameOf(stored).isEmpty() ? stored : secrets.openFile(column, stored);
    }
}
