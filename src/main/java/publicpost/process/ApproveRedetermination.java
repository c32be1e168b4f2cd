package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.incumbents.Incumbents;
import publicpost.policy.Clause;

/** 审批认定意见: the district approves what the town proposes for an incumbent, or sends it back. */
@Component
@Gives({"ENTER", "KEEP", "APART", "SEND_BACK"})
class ApproveRedetermination implements Step {

    private final Incumbents incumbents;
    private final Records records;
    private final Clock clock;

    ApproveRedetermination(Incumbents incumbents, Records records, Clock clock) {
        this.incumbents = incumbents;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "审批意见", "APPROVE", "SEND_BACK");
        var approves = "APPROVE".equals(decision);
        var reason = approves ? a.optional("reason", "理由") : a.text("reason", "理由");
        a.refuseIfWrong();
        if (!approves) {
            incumbents.sendBack(turn.caseNumber());
            return Outcome.of(decision).noting(reason);
        }
        var course = incumbents.get(turn.caseNumber()).course();
        incumbents.approve(turn.caseNumber(), turn.by());
        records.decide(turn.caseNumber(), ruling(reason == null ? "同意认定意见" : reason), turn.by());
        return Outcome.of(course).noting(reason);
    }

    private Ruling ruling(String reason) {
        var clause = Clause.EARLIER_POSTS.toString();
        return new Ruling("APPROVAL", LocalDate.now(clock), "AGREED", reason, List.of(clause), Ruling.NO_INPUTS, "[]");
    }
}
