package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceUnits;

/** 出勤签字: the village vouches for what was entered, or sends it back. */
@Component
@Gives({"SIGN", "SEND_BACK"})
class SignAttendance implements Step {

    private final AttendanceUnits units;
    private final UnitFacts facts;

    SignAttendance(AttendanceUnits units, UnitFacts facts) {
        this.units = units;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var decision = answer.oneOf("decision", "意见", "SIGN", "SEND_BACK");
        var back = "SEND_BACK".equals(decision);
        var reason = back ? answer.text("reason", "退回原因") : null;
        answer.refuseIfWrong();
        if (back) {
            units.sendBack(List.of(turn.part()), reason);
        } else {
            units.sign(turn.part(), turn.by());
        }
        return Outcome.of(decision).noting(reason);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.part());
    }
}
