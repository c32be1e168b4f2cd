package publicpost.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** A village's meeting of many, opened and saved as its sheet does. */
final class Meeting {

    private static final int ROWS = Integer.getInteger("bench.rows", 200);
    private static final int ROUNDS = 4;
    private static final String VILLAGE = "village-chucun-1";
    private static final Officer CLERK = new Officer(VILLAGE, Set.of(VILLAGE));

    private Meeting() {}

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("sheets", folder)) {
            Report.title("A meeting's sheet of %d rows, saved at once".formatted(ROWS));
            for (var round = 1; round <= ROUNDS; round++) {
                once(at, round);
            }
        }
    }

    private static void once(Installation at, int round) throws Exception {
        Caseload.toTheVillage(at, ROWS, VILLAGE);
        var announcement = at.number("select max(id) from app.recruitment");
        var number = at.bean(Announcements.class).get(announcement).caseNumber();
        var began = System.nanoTime();
        var open = at.bean(SheetDesk.class).open(Sheet.APPRAISE, number, VILLAGE, CLERK);
        var opened = System.nanoTime();
        var typed = typed(at, open.rows());
        var before = Meter.read(at);
        var taken = new Acting(CLERK.id(), CLERK.offices())
                .during(() -> at.bean(SheetSaving.class).take(Sheet.APPRAISE, typed, CLERK));
        var used = Meter.read(at).since(before);
        if (taken.size() != ROWS || taken.stream().anyMatch(one -> one.state() != Taken.State.TAKEN)) {
            throw new IllegalStateException("not all of %d rows were taken".formatted(ROWS));
        }
        Report.meeting(round, (opened - began) / 1_000_000, used, ROWS);
    }

    private static Typed typed(Installation at, List<Row> rows) {
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
