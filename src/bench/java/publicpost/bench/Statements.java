package publicpost.bench;

import java.sql.SQLException;
import java.util.Locale;

/** Names the statements that cases run most often: where to look when a figure has grown. */
final class Statements {

    private Statements() {}

    static void print(Installation at, int most, int cases) throws SQLException {
        if (most == 0) {
            return;
        }
        Report.title("The most frequent statements, %s".formatted(at.name));
        var query =
                """
                select sum(calls), sum(total_exec_time), sum(wal_bytes), left(regexp_replace(query, '\\s+', ' ', 'g'), 230)
                from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'publicpost'
                group by 4 order by 1 desc limit\s"""
                        + most;
        try (var run = at.outside.createStatement();
                var rows = run.executeQuery(query)) {
            while (rows.next()) {
                System.out.printf(
                        Locale.ROOT,
                        "%7.2f per case %7.2f ms %7.1f kB  %s%n",
                        rows.getDouble(1) / cases,
                        rows.getDouble(2) / cases,
                        rows.getDouble(3) / cases / 1024,
                        rows.getString(4));
            }
        }
    }
}
