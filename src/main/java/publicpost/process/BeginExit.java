package publicpost.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.policy.ExitReason;

/** 转入退出: the review ended with an exit, which is a case of its own. */
@Component
class BeginExit implements JavaDelegate {

    private final Matters matters;
    private final Placements placements;
    private final Exits exits;

    BeginExit(Matters matters, Placements placements, Exits exits) {
        this.matters = matters;
        this.placements = placements;
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = matters.get(execution.getProcessBusinessKey());
        matters.close(review.caseNumber(), "EXIT");
        var placement = placements.get(review.placementId());
        exits.found(
                placement, ExitReason.TERM_ENDED, Map.of(), placement.termEnds().minusDays(1));
    }
}
