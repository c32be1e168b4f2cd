package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Unit;
import publicpost.subsidy.Lines;

/** Gives units their attendance back; what was calculated from it is thrown away. */
@Component
class SentBack {

    private final AttendanceUnits units;
    private final PayMonths months;
    private final Lines lines;

    SentBack(AttendanceUnits units, PayMonths months, Lines lines) {
        this.units = units;
        this.months = months;
        this.lines = lines;
    }

    /** @param label what the page calls the reason */
    Outcome record(PayMonth month, Answer answer, String field, String label) {
        var chosen = answer.ids("units", "退回单位");
        var reason = answer.text(field, label);
        if (chosen.isEmpty() || !idsOf(month).containsAll(chosen)) {
            answer.wrong("units", "退回单位", "请选择要退回的单位");
        }
        answer.refuseIfWrong();
        lines.discard(month.id());
        units.sendBack(chosen, reason);
        months.become(month.id(), Status.ATTENDANCE);
        return Outcome.of("SEND_BACK").noting(reason);
    }

    private List<Long> idsOf(PayMonth month) {
        return units.of(month.id()).stream().map(Unit::id).toList();
    }
}
