package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.intake.Obstacle;

/** 确认不予安置: a named officer decides what the rules only advise — refuse, refute the obstacle, or have it corrected. */
@Component
@Gives({"CONFIRM", "REBUT", "SEND_BACK"})
class ConfirmRefusal implements Step {

    private final Intake intake;
    private final Evidence evidence;
    private final Refusals refusals;

    ConfirmRefusal(Intake intake, Evidence evidence, Refusals refusals) {
        this.intake = intake;
        this.evidence = evidence;
        this.refusals = refusals;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "决定", "CONFIRM", "REBUT", "SEND_BACK");
        var reason = a.text("reason", "理由");
        var clause = "CONFIRM".equals(decision) ? a.text("clause", "依据条款") : null;
        a.refuseIfWrong();
        switch (decision) {
            case "CONFIRM" -> refusals.decide(turn.caseNumber(), reason, clause, turn.by());
            case "REBUT" -> rebut(turn, reason);
            default -> intake.sendBack(turn.caseNumber(), reason);
        }
        return Outcome.of(decision);
    }

    private void rebut(Turn turn, String why) {
        var application = intake.get(turn.caseNumber()).id();
        if (evidence.obstacles(application).stream().noneMatch(Obstacle::stands)) {
            throw Refused.at("decision", "决定", "没有可以反驳的不予安置情形；可退回补正或确认不予安置");
        }
        evidence.rebut(application, why, turn.by());
    }
}
