package publicpost.process;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.leaving.Leavings;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.policy.ExitReason;
import publicpost.watch.DueKind;
import publicpost.watch.Watch;

/** 决定是否退出: the district decides on reasons that are a judgement; the person may also stay in post. */
@Component
@Gives({"CONFIRM", "STAY"})
class ConfirmExit implements Step {

    private final Matters matters;
    private final Leavings leavings;
    private final ExitFacts facts;
    private final ExitDecisions decisions;
    private final Watch watch;

    ConfirmExit(Matters matters, Leavings leavings, ExitFacts facts, ExitDecisions decisions, Watch watch) {
        this.matters = matters;
        this.leavings = leavings;
        this.facts = facts;
        this.decisions = decisions;
        this.watch = watch;
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
            watch.findAgain(stoodBehind(exit), exit.placementId());
        }
        return Outcome.of(decision).noting(reason);
    }

    /** Ends that came due while this exit was open and left it to it. */
    private Set<DueKind> stoodBehind(Matter exit) {
        var kinds = EnumSet.of(DueKind.LIMIT, DueKind.TERM, DueKind.TERM_END);
        if (leavings.get(exit).reason() != ExitReason.NOT_ELIGIBLE) {
            kinds.add(DueKind.MEMBERSHIP);
        }
        return kinds;
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
