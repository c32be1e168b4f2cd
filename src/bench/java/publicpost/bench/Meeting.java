package publicpost.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import publicpost.acting.Acting;
import publicpost.calendar.OfficeClock;
import publicpost.process.Officer;
import publicpost.process.sheets.Sheet;
import publicpost.process.sheets.SheetDesk;
import publicpost.process.sheets.SheetDesk.Row;
import publicpost.process.sheets.SheetSaving;
import publicpost.process.sheets.Taken;
import publicpost.process.sheets.Typed;
import publicpost.recruitment.Announcements;

/** A village's meeting of many, opened and saved as its sheet does: by one clerk, and by fifty at the same moment. */
final class Meeting {

    private static final int ROWS = Integer.getInteger("bench.rows", 200);
    private static final int CLERKS = Integer.getInteger("bench.clerks", 50);
    private static final int ROUNDS = 4;
    private static final String VILLAGE = "village-chucun-1";
    private static final Officer CLERK = new Officer(VILLAGE, Set.of(VILLAGE));

    private final Installation at;
    private final String announcement;

    private Meeting(Installation at) throws Exception {
        this.at = at;
        Caseload.toTheVillage(at, ROWS, VILLAGE);
        announcement = at.bean(Announcements.class)
                .get(at.number("select max(id) from app.recruitment"))
                .caseNumber();
    }

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("sheets", folder)) {
            Report.title("A meeting's sheet of %d rows, saved at once".formatted(ROWS));
            for (var round = 1; round <= ROUNDS; round++) {
                new Meeting(at).byOne(round);
            }
            Report.title("%d clerks open it at once and save %d rows each".formatted(CLERKS, ROWS / CLERKS));
            for (var round = 1; round <= ROUNDS; round++) {
                new Meeting(at).byMany(round);
            }
        }
    }

    private void byOne(int round) throws Exception {
        var began = System.nanoTime();
        var rows = open();
        var opened = System.nanoTime();
        var before = Meter.read(at);
        save(CLERK, rows);
        Report.meeting(round, (opened - began) / 1_000_000, Meter.read(at).since(before), ROWS);
    }

    private void byMany(int round) throws Exception {
        var rows = open();
        var work = new ArrayList<Callable<Long>>();
        for (var clerk = 0; clerk < CLERKS; clerk++) {
            var own = rows.subList(clerk * rows.size() / CLERKS, (clerk + 1) * rows.size() / CLERKS);
            var officer = new Officer("clerk-" + clerk, CLERK.offices());
            work.add(() -> {
                var began = System.nanoTime();
                open();
                save(officer, own);
                return (System.nanoTime() - began) / 1_000_000;
            });
        }
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var waited = new ArrayList<Long>();
            for (var one : clerks.invokeAll(work)) {
                waited.add(one.get());
            }
            Report.clerks(round, waited.stream().sorted().toList());
        } finally {
            clerks.shutdownNow();
        }
    }

    private List<Row> open() {
        return at.bean(SheetDesk.class)
                .open(Sheet.APPRAISE, announcement, VILLAGE, CLERK)
                .rows();
    }

    private void save(Officer clerk, List<Row> rows) throws Exception {
        var typed = typed(rows);
        var taken = new Acting(clerk.id(), clerk.offices())
                .during(() -> at.bean(SheetSaving.class).take(Sheet.APPRAISE, typed, clerk));
        if (taken.size() != rows.size() || taken.stream().anyMatch(one -> one.state() != Taken.State.TAKEN)) {
            throw new IllegalStateException("not all of %d rows were taken".formatted(rows.size()));
        }
    }

    private Typed typed(List<Row> rows) {
        var once = new HashMap<String, Object>(
                Answers.appraisal(at.bean(OfficeClock.class).today()));
        var each = new HashMap<String, Object>();
        for (var name : List.of("votesFor", "votesAgainst", "votesAbstain", "score")) {
            each.put(name, once.remove(name));
        }
        var typed = new ArrayList<Typed.Row>();
        for (var row : rows) {
            typed.add(new Typed.Row(row.task(), row.caseNumber(), Map.copyOf(each)));
        }
        return new Typed(once, typed);
    }
}
