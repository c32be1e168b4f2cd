package publicpost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.Corrections;
import publicpost.database.TrialDatabase;
import publicpost.payment.Payments;
import publicpost.subsidy.Lines;
import publicpost.subsidy.ManyAttended;
import publicpost.subsidy.SubsidyRuns;

/**
 * A month of very many people calculated, stored and split, beside one statement that only copies the very same finished
 * lines into a table with the same columns and the same key.
 */
final class PayRuns {

    private static final int TOWNS = Integer.getInteger("bench.towns", 2_000);
    private static final int PEOPLE = 500;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);
    private static final int TIMES = 200;

    /** What each round used; megabytes that a fifth of the people and all of them needed; milliseconds of one sheet. */
    record Took(
            long people,
            long lines,
            List<Meter> ours,
            List<Meter> rival,
            List<Meter> again,
            double fewMegabytes,
            double allMegabytes,
            double sheetMillis) {}

    private final Installation at;
    private final Heap heap = new Heap();
    private final List<Meter> ours = new ArrayList<>();
    private final List<Meter> rival = new ArrayList<>();
    private final List<Meter> again = new ArrayList<>();

    private PayRuns(Installation at) {
        this.at = at;
    }

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("subsidy", folder)) {
            ManyAttended.write(at.bean(TrialDatabase.class), TOWNS, PEOPLE);
            at.sql("vacuum analyze app.attendance, app.pay_month, app.attendance_unit");
            var took = new PayRuns(at).measure();
            Statements.print(at, Integer.getInteger("bench.statements", 0), 1);
            Report.title("%,d people's month in %,d towns, %,d lines".formatted(took.people(), TOWNS, took.lines()));
            Report.payRuns(took);
        }
    }

    private Took measure() throws SQLException, IOException {
        var months = months();
        var few = megabytes(months.subList(0, TOWNS / 5));
        at.sql("create unlogged table public.finished as select * from app.pay_line");
        at.sql("create table public.rival (like app.pay_line, primary key (placement_id, month, kind, revision))");
        megabytes(months);
        at.sql("truncate public.finished");
        at.sql("insert into public.finished select * from app.pay_line");
        at.sql("vacuum analyze public.finished");
        at.sql("select pg_stat_statements_reset()");
        var all = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            all = Math.max(all, once(months));
        }
        var lines = at.number("select count(*) from app.pay_line");
        return new Took((long) TOWNS * PEOPLE, lines, ours, rival, again, few, all, sheet(months.get(TOWNS / 2)));
    }

    /** By turns, so that what the machine does beside it falls on both. */
    private double once(List<Long> months) throws SQLException, IOException {
        at.sql("truncate public.rival");
        at.sql("checkpoint");
        rival.add(copy());
        at.sql("truncate app.pay_line");
        at.sql("checkpoint");
        heap.reset();
        ours.add(calculate(months));
        var needed = heap.megabytes();
        mustBeTheSame();
        at.sql("checkpoint");
        again.add(calculate(months));
        mustBeTheSame();
        return needed;
    }

    private List<Long> months() throws SQLException {
        var first = at.number("select min(id) from app.pay_month where town like 'many-%'");
        return LongStream.range(first, first + TOWNS).boxed().toList();
    }

    private double megabytes(List<Long> months) throws SQLException, IOException {
        at.sql("truncate app.pay_line");
        heap.reset();
        calculate(months);
        return heap.megabytes();
    }

    private Meter calculate(List<Long> months) throws SQLException, IOException {
        var runs = at.bean(SubsidyRuns.class);
        var before = Meter.read(at);
        runs.go(runs.begin(ManyAttended.APRIL, months, "li"));
        return Meter.read(at).since(before);
    }

    private Meter copy() throws SQLException, IOException {
        var before = Meter.read(at);
        at.sql("insert into public.rival select * from public.finished");
        return Meter.read(at).since(before);
    }

    private void mustBeTheSame() throws SQLException {
        var sums = "select count(*) + sum(amount * 100 + province * 7 + city * 11 + zone * 13)::bigint from ";
        if (at.number(sums + "app.pay_line") != at.number(sums + "public.rival")) {
            throw new IllegalStateException("other lines than in the round before");
        }
    }

    /** One town's sheet, as its page reads it. */
    private double sheet(Long month) throws SQLException {
        at.sql("vacuum analyze app.pay_line");
        sheets(month);
        return sheets(month);
    }

    private double sheets(Long month) {
        var nanos = LongStream.range(0, TIMES).map(i -> nanos(month)).sorted().toArray();
        return nanos[TIMES * 95 / 100] / 1e6;
    }

    private long nanos(Long month) {
        var before = System.nanoTime();
        var rows = at.bean(AttendanceRows.class).ofMonth(month);
        at.bean(Lines.class).ofMonth(month);
        at.bean(Corrections.class).of(month);
        at.bean(Payments.class).payments(month);
        if (rows.size() != PEOPLE) {
            throw new IllegalStateException("a sheet of %d people".formatted(rows.size()));
        }
        return System.nanoTime() - before;
    }
}
