package publicpost.bench;

import java.util.List;
import java.util.Locale;

/** Prints the figures, those of the defaults beside ours, and what they should be. */
final class Report {

    private static final String ROW = "| %-34s | %10s | %10s | %13s | %6s |%n";

    private static final String MORNING = "| %-20s | %8s | %8s | %12s | %8s | %6s |%n";

    private Report() {}

    static void title(String text) {
        print("%n%s%n%n", text);
    }

    static void cases(Meter ours, Meter defaults, int cases) {
        print(ROW, "per case", "ours", "defaults", "ours/defaults", "aim");
        print("|---|---:|---:|---:|---:|%n");
        row("cases per second", perSecond(ours, cases), perSecond(defaults, cases), "");
        row("CPU, ms", cpu(ours) / cases, cpu(defaults) / cases, "≤ 0.50");
        row("  of it the program, ms", ours.javaMicros() / 1e3 / cases, defaults.javaMicros() / 1e3 / cases, "");
        row("  of it PostgreSQL, ms", ours.postgresMicros() / 1e3 / cases, defaults.postgresMicros() / 1e3 / cases, "");
        row("SQL statements", ours.statements() / (double) cases, defaults.statements() / (double) cases, "≤ 0.50");
        row("row updates", ours.updates() / (double) cases, defaults.updates() / (double) cases, "≤ 0.20");
        row("WAL, kB", ours.wal() / 1024.0 / cases, defaults.wal() / 1024.0 / cases, "≤ 0.25");
    }

    private static double perSecond(Meter meter, int cases) {
        return cases * 1e9 / meter.nanos();
    }

    private static double cpu(Meter meter) {
        return (meter.javaMicros() + meter.postgresMicros()) / 1e3;
    }

    private static void row(String what, double ours, double defaults, String aim) {
        print(ROW, what, "%.1f".formatted(ours), "%.1f".formatted(defaults), "%.2f".formatted(ours / defaults), aim);
    }

    static void meeting(int round, long opened, Meter used, int rows) {
        print(
                "round %d: opened in %,d ms, saved in %,d ms; each row %.1f ms of CPU and %.1f statements%n",
                round, opened, used.nanos() / 1_000_000, cpu(used) / rows, used.statements() / (double) rows);
    }

    /** @param waited milliseconds of each, the shortest first */
    static void clerks(int round, List<Long> waited) {
        print(
                "round %d: half of them had saved after %,d ms, the last after %,d ms%n",
                round, waited.get(waited.size() / 2), waited.get(waited.size() - 1));
    }

    static void exports(int round, Exports.Took few, Exports.Took xlsx, Exports.Took csv, Exports.Took copied) {
        print("round %d; heap after collections: %.0f MB for a fifth of the rows, ", round, few.megabytes());
        print("%.0f MB for all (xlsx), %.0f MB (csv)%n", xlsx.megabytes(), csv.megabytes());
        print(ROW, "", "ours", "copied", "ratio", "aim");
        print("|---|---:|---:|---:|---:|%n");
        row("xlsx, s", xlsx.used().nanos() / 1e9, copied.used().nanos() / 1e9, "");
        row("  CPU, s", cpu(xlsx.used()) / 1e3, cpu(copied.used()) / 1e3, "");
        row("csv, s", csv.used().nanos() / 1e9, copied.used().nanos() / 1e9, "");
        row("  CPU, s", cpu(csv.used()) / 1e3, cpu(copied.used()) / 1e3, "");
        row(
                "  of it the program, s",
                csv.used().javaMicros() / 1e6,
                copied.used().javaMicros() / 1e6,
                "");
        row("  MB", csv.bytes() / 1048576.0, copied.bytes() / 1048576.0, "");
    }

    /** @param waited milliseconds of each, the shortest first */
    static void visits(int round, String what, List<Double> waited) {
        var last = waited.size() - 1;
        print(
                "round %d, %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, the last %.1f ms (aim: p95 < 50)%n",
                round,
                what,
                waited.get(last / 2),
                waited.get(last * 95 / 100),
                waited.get(last * 99 / 100),
                waited.get(last));
    }

    static void imported(String what, Meter used, int rows, double megabytes) {
        print(
                "%s: %.1f s, %.0f a second; each row %.1f ms of CPU and %.1f statements; heap needed %.0f MB%n",
                what,
                used.nanos() / 1e9,
                perSecond(used, rows),
                cpu(used) / rows,
                used.statements() / (double) rows,
                megabytes);
    }

    static void inbox(Inbox.Waits few, Inbox.Waits many) {
        var row = "| %-34s | %10s | %10s | %13s | %6s |%n";
        print(
                row,
                "p95, ms",
                "%,d open".formatted(few.openCases()),
                "%,d open".formatted(many.openCases()),
                "ratio",
                "aim");
        print("|---|---:|---:|---:|---:|%n");
        wait("first page of the list", few.listMillis(), many.listMillis());
        wait("count", few.countMillis(), many.countMillis());
    }

    private static void wait(String what, double few, double many) {
        print(ROW, what, "%.2f".formatted(few), "%.2f".formatted(many), "%.2f".formatted(many / few), "≤ 2.00");
    }

    static void morning(Morning.Took took, Meter.Each ours, Meter.Each timers, Meter.Each defaults) {
        print("limits computed anew %.1f s, found and marked %.1f s%n%n", took.limits(), took.find());
        print(MORNING, "per review", "watch", "timers", "watch/timers", "defaults", "aim");
        print("|---|---:|---:|---:|---:|---:|%n");
        morning("started per second", ours.perSecond(), timers.perSecond(), defaults.perSecond(), "≥ 3.00");
        morning("CPU, ms", ours.cpuMillis(), timers.cpuMillis(), defaults.cpuMillis(), "");
        morning("SQL statements", ours.statements(), timers.statements(), defaults.statements(), "");
        morning("WAL, kB", ours.walKilobytes(), timers.walKilobytes(), defaults.walKilobytes(), "");
    }

    private static void morning(String what, double ours, double timers, double defaults, String aim) {
        var ratio = "%.2f".formatted(ours / timers);
        print(MORNING, what, "%.1f".formatted(ours), "%.1f".formatted(timers), ratio, "%.1f".formatted(defaults), aim);
    }

    static void payRuns(PayRuns.Took took) {
        for (var round = 0; round < took.ours().size(); round++) {
            print(ROW, "round " + (round + 1), "ours", "copied", "ratio", "aim");
            print("|---|---:|---:|---:|---:|%n");
            var rival = took.rival().get(round);
            payRun("calculated, split and stored", took.ours().get(round), rival, "≤ 2.00");
            payRun("a second time, nothing to add", took.again().get(round), rival, "≤ 0.50");
        }
        print(
                "%nheap needed: %.0f MB for a fifth of them, %.0f MB for all%n",
                took.fewMegabytes(), took.allMegabytes());
        print("one town's sheet, p95 of 200: %.1f ms (aim < 200)%n", took.sheetMillis());
    }

    private static void payRun(String what, Meter ours, Meter rival, String aim) {
        row(what + ", s", ours.nanos() / 1e9, rival.nanos() / 1e9, aim);
        row("  CPU, s", cpu(ours) / 1e3, cpu(rival) / 1e3, "");
        row("  of it the program, s", ours.javaMicros() / 1e6, rival.javaMicros() / 1e6, "");
        row("  WAL, MB", ours.wal() / 1048576.0, rival.wal() / 1048576.0, "");
    }

    private static void print(String text, Object... values) {
        System.out.printf(Locale.ROOT, text, values);
    }

    /** Lists of other offices: a tenth of the rows, all of them, and what others would take. */
    static void replayed(int round, Meter used, int same, int cases) {
        print(
                "round %d: %.1f s, each case %.2f ms of CPU (%.2f of it PostgreSQL) and %.1f statements; %,d of %,d go and end the same%n",
                round,
                used.nanos() / 1e9,
                cpu(used) / cases,
                used.postgresMicros() / 1e3 / cases,
                used.statements() / (double) cases,
                same,
                cases);
    }

    static void lists(int round, Registers.Took few, Registers.Took many, Registers.Took joined, Registers.Took asked) {
        list(round, "held against everybody, a tenth", few);
        list(round, "held against everybody", many);
        list(round, "in clear, loaded and joined", joined);
        list(round, "in clear, asked row by row", asked);
    }

    private static void list(int round, String what, Registers.Took took) {
        print(
                "%d  %-32s %,10d rows  received %5.1f s  matched %5.1f s  %,9.0f rows/s  CPU: program %5.1f s, database %5.1f s  %6.0f MB  %,d found%n",
                round,
                what,
                took.rows(),
                took.received(),
                took.matched(),
                took.rows() / (took.received() + took.matched()),
                took.used().javaMicros() / 1e6,
                took.used().postgresMicros() / 1e6,
                took.megabytes(),
                took.found());
    }
}
