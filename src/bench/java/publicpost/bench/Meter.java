package publicpost.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Reads what an installation has used so far: the difference of two readings is what happened in between. */
record Meter(long nanos, long javaMicros, long postgresMicros, long statements, long updates, long wal) {

    /** The kernel counts processor time for others in hundredths of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    private static final String OWN =
            "from pg_stat_statements s join pg_roles r on r.oid = s.userid" + " where r.rolname = 'publicpost'";

    static Meter read(Installation of) throws SQLException, IOException {
        var java = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Meter(
                System.nanoTime(),
                java.getProcessCpuTime() / 1000,
                postgres(of.data.resolve("postgres")),
                of.number("select coalesce(sum(calls), 0) " + OWN),
                of.number("select coalesce(sum(rows), 0) " + OWN + " and query ~* '^\\s*update'"),
                of.number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
    }

    Meter since(Meter before) {
        return new Meter(
                nanos - before.nanos,
                javaMicros - before.javaMicros,
                postgresMicros - before.postgresMicros,
                statements - before.statements,
                updates - before.updates,
                wal - before.wal);
    }

    Meter plus(Meter more) {
        return new Meter(
                nanos + more.nanos,
                javaMicros + more.javaMicros,
                postgresMicros + more.postgresMicros,
                statements + more.statements,
                updates + more.updates,
                wal + more.wal);
    }

    /** What one of so many has used. */
    Each per(int count) {
        return new Each(
                count * 1e9 / nanos,
                (javaMicros + postgresMicros) / 1e3 / count,
                statements / (double) count,
                wal / 1024.0 / count);
    }

    record Each(double perSecond, double cpuMillis, double statements, double walKilobytes) {}

    /** The postmaster with all its processes, those that have ended included. */
    private static long postgres(Path data) throws IOException {
        var postmaster =
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        var ticks = ticks(fields(Path.of("/proc", postmaster, "stat")), true);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                var fields = fields(process.resolve("stat"));
                if (fields.length > 14 && fields[1].equals(postmaster)) {
                    ticks += ticks(fields, false);
                }
            }
        }
        return ticks * MICROS_PER_TICK;
    }

    /** What stands behind the name, which may hold blanks: state, parent and so on; nothing for one that has just ended. */
    private static String[] fields(Path stat) {
        try {
            var line = Files.readString(stat);
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }

    private static long ticks(String[] fields, boolean withEnded) {
        var own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }
}
