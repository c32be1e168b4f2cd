package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.leaving.Leavings;
import publicpost.placement.Matters;

/** 决定是否退出: the district decides on reasons that are a judgement; the person may also stay in post. */
@Component
class ConfirmExit implements Step {

    private final Matters matters;
    private final Leavings leavings;
    private final ExitFacts facts;
    private final ExitDecisions decisions;

    ConfirmExit(Matters matters, Leavings leavings, ExitFacts facts, ExitDecisions decisions) {
        this.matters = matters;
        this.leavings = leavings;
        this.facts = facts;
        this.decisions = decisions;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "决定", "CONFIRM", "STAY");
        var reason = a.text("reason", "理由");
        a.refuseIfWrong();
        var exit = matters.get(turn.caseNumber());
        leavings.confirm(exit, turn.by());
        decisions.keep(exit, decision, reason, turn.by());
        if ("STAY".equals(decision)) {
            matters.close(turn.caseNumber(), decision);
        }
        return Outcome.of(decision).noting(reason);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
