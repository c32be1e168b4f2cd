package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.Attendance;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.Corrections;
import publicpost.attendance.Entry;
import publicpost.attendance.Unit;
import publicpost.policy.Money;

/** 填报出勤: a unit writes down who came on how many days or hours, and what it has paid for them. */
@Component
class EnterAttendance implements Step {

    private static final String MOST = "744";
    private static final String MOST_MONEY = "1000000";

    private final AttendanceUnits units;
    private final Attendance attendance;
    private final Corrections corrections;
    private final UnitFacts facts;

    EnterAttendance(AttendanceUnits units, Attendance attendance, Corrections corrections, UnitFacts facts) {
        this.units = units;
        this.attendance = attendance;
        this.corrections = corrections;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var unit = units.get(turn.part());
        var entries = answer.rows("rows").stream()
                .map(row -> entry(row, row.optional("remark", "备注")))
                .toList();
        // a correction says why instead of a remark
        var rows = answer.rows("corrections");
        var corrected = rows.stream().map(row -> entry(row, null)).toList();
        var reasons = rows.stream().map(row -> row.text("reason", "更正原因")).toList();
        answer.refuseIfWrong();
        attendance.enter(unit.id(), entries, turn.by());
        correct(unit, corrected, reasons, turn.by());
        return Outcome.of("ENTERED").noting("%d 人".formatted(entries.size()));
    }

    private void correct(Unit unit, List<Entry> corrected, List<String> reasons, String officer) {
        corrections.forget(unit);
        for (var i = 0; i < corrected.size(); i++) {
            corrections.enter(unit, corrected.get(i), reasons.get(i), "corrections[%d]".formatted(i), officer);
        }
    }

    private static Entry entry(Answer row, String remark) {
        return new Entry(
                row.id("row", "人员"),
                row.number("required", "应出勤", "0.01", MOST),
                row.number("attended", "实出勤", "0", MOST),
                money(row, "unitContributions", "单位实缴社会保险费"),
                money(row, "premium", "意外险保险费"),
                remark == null ? "" : remark);
    }

    /** Nothing entered is nothing paid. */
    private static Money money(Answer row, String field, String label) {
        if (row.optional(field, label) == null) {
            return Money.ZERO;
        }
        var number = row.number(field, label, "0", MOST_MONEY);
        return number == null ? Money.ZERO : Money.of(number);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.part());
    }
}
