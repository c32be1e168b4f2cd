package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.leaving.Leavings;
import publicpost.placement.Matter;
import publicpost.placement.Placement;

/** Keeps what was decided on an exit, and tells the person who leaves why and by which clause. */
@Component
class ExitDecisions {

    private final Leavings leavings;
    private final Records records;
    private final Clock clock;

    ExitDecisions(Leavings leavings, Records records, Clock clock) {
        this.leavings = leavings;
        this.records = records;
        this.clock = clock;
    }

    void keep(Matter exit, String decision, String reason, String officer) {
        var leaving = leavings.get(exit);
        var ruling = new Ruling(
                Leavings.DECISION,
                LocalDate.now(clock),
                decision,
                "%s：%s".formatted(leaving.reason().label(), reason),
                List.of(leaving.reason().clause().cite()),
                Ruling.NO_INPUTS,
                "[]");
        records.decide(exit.caseNumber(), ruling, officer);
    }

    /** The dead are told nothing. */
    void tell(Matter exit, Placement placement, String officer) {
        var leaving = leavings.get(exit);
        var home = placement.home().caseNumber();
        records.step(
                home,
                officer,
                "EndPlacement",
                "LEFT",
                "%s，最后在岗日 %s（%s）".formatted(leaving.reason().label(), leaving.lastDay(), exit.caseNumber()));
        if (leaving.reason().signed()) {
            var clause = leaving.reason().clause().cite();
            var text = "您于 %s 退出公益性岗位。事由：%s。依据：%s。退出后生活困难的，可申请社会救助。"
                    .formatted(leaving.lastDay(), leaving.reason().label(), clause);
            records.write(home, Leavings.DECISION, text, clause, officer);
        }
    }
}
