package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.Ruling;
import publicpost.intake.Intake;

/** 区级审批: the district approves, refuses with reason and clause, or sends back. */
@Component
@Gives({"APPROVE", "REFUSE", "SEND_BACK"})
class Approve implements Step {

    private final Intake intake;
    private final Records records;
    private final Refusals refusals;
    private final Clock clock;

    Approve(Intake intake, Records records, Refusals refusals, Clock clock) {
        this.intake = intake;
        this.records = records;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "决定", "APPROVE", "REFUSE", "SEND_BACK");
        var approves = "APPROVE".equals(decision);
        var reason = approves ? a.optional("reason", "理由") : a.text("reason", "理由");
        var clause = "REFUSE".equals(decision) ? a.text("clause", "依据条款") : null;
        a.refuseIfWrong();
        switch (decision) {
            case "APPROVE" -> approve(turn, reason);
            case "REFUSE" -> refusals.decide(turn.caseNumber(), reason, clause, turn.by());
            default -> intake.sendBack(turn.caseNumber(), reason);
        }
        return Outcome.of(decision);
    }

    private void approve(Turn turn, String reason) {
        if (intake.get(turn.caseNumber()).registeredBy().equals(turn.by())) {
            throw Refused.at("decision", "审批意见", "登记申请的人不能审批同一件申请（职责分离）");
        }
        var ruling = new Ruling(
                "APPROVAL",
                LocalDate.now(clock),
                "APPROVED",
                reason == null ? "同意安置" : reason,
                List.of("§二(四)"),
                Ruling.NO_INPUTS,
                "[]");
        records.decide(turn.caseNumber(), ruling, turn.by());
    }
}
