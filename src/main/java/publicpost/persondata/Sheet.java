package publicpost.persondata;

import java.util.Map;
import java.util.TreeMap;
import publicpost.secrets.SealedColumn;

/**
 * What one table knows of a person.
 *
 * @param table in schema app
 * @param title in Chinese
 * @param sql for :person, its columns named as the headings
 * @param sealed which columns are opened
 */
record Sheet(String table, String title, String sql, Map<String, SealedColumn> sealed) {

    static Sheet of(String table, String title, String sql) {
        return new Sheet(table, title, sql, Map.of());
    }

    Sheet opening(String heading, SealedColumn column) {
        var more = new TreeMap<>(sealed);
        more.put(heading, column);
        return new Sheet(table, title, sql, Map.copyOf(more));
    }
}
