package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.attendance.Correction.Cause;
import publicpost.attendance.Corrections;
import publicpost.leaving.Leaving;
import publicpost.leaving.Leavings;
import publicpost.leaving.Recoveries;
import publicpost.leaving.Referrals;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;

/** 空出岗位: ends the placement with its papers, closes what else was open for it, and calls who waits for the post. */
@Component
@Gives({"LEFT", "REFER"})
class EndPlacement implements JavaDelegate {

    private final Matters matters;
    private final Placements placements;
    private final Leavings leavings;
    private final Suspensions suspensions;
    private final Corrections corrections;
    private final Referrals referrals;
    private final Recoveries recoveries;
    private final ExitDecisions decisions;
    private final Vacancies vacancies;
    private final Messages messages;

    EndPlacement(
            Matters matters,
            Placements placements,
            Leavings leavings,
            Suspensions suspensions,
            Corrections corrections,
            Referrals referrals,
            Recoveries recoveries,
            ExitDecisions decisions,
            Vacancies vacancies,
            Messages messages) {
        this.matters = matters;
        this.placements = placements;
        this.leavings = leavings;
        this.suspensions = suspensions;
        this.corrections = corrections;
        this.referrals = referrals;
        this.recoveries = recoveries;
        this.decisions = decisions;
        this.vacancies = vacancies;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var exit = matters.get(execution.getProcessBusinessKey());
        var leaving = leavings.get(exit);
        var placement = placements.get(exit.placementId());
        suspensions.end(placement.id(), leaving.lastDay().plusDays(1), leaving.settledBy());
        leavings.end(exit);
        corrections.settle(
                placement.id(),
                Cause.LEFT,
                "%s起不在岗（%s）".formatted(leaving.lastDay().plusDays(1), exit.caseNumber()),
                leaving.settledBy());
        matters.close(exit.caseNumber(), leaving.reason().name());
        closeOthers(placement);
        decisions.tell(exit, placement, leaving.settledBy());
        follow(exit, leaving);
        leavePost(placement, leaving);
        CaseVariables.outcome(execution, leaving.hardship() == null ? "LEFT" : "REFER");
    }

    private void leavePost(Placement placement, Leaving leaving) {
        if (leaving.reason().abolishes()) {
            vacancies.abolish(placement);
        } else {
            vacancies.vacate(placement);
        }
    }

    private void closeOthers(Placement placement) {
        matters.openOf(placement.id()).stream()
                .filter(Matter::isOpen)
                .forEach(open -> messages.tell(open.caseNumber(), Messages.PLACEMENT_ENDED));
    }

    /** Hardship is handed over, and what was got by falsehood is taken back. */
    private void follow(Matter exit, Leaving leaving) {
        if (leaving.hardship() != null) {
            referrals.refer(exit, leaving.hardship(), leaving.settledBy());
        }
        if (leaving.reason().recovers()) {
            recoveries.open(exit, leaving.reason().label(), leaving.settledBy());
        }
    }
}
