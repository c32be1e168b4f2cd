package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads what a column may leave empty. */
final class Column {

    private Column() {}

    static LocalDate day(ResultSet row, String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    static Long number(ResultSet row, String name) throws SQLException {
        return row.getObject(name, Long.class);
    }
}
