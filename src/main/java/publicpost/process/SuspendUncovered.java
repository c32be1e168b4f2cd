package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.placement.Placements;

/** 暂停在岗: nobody works in a village post without cover, and nobody is paid for it. */
@Component
class SuspendUncovered implements JavaDelegate {

    private final Matters matters;
    private final Placements placements;
    private final Pauses pauses;
    private final SignedIn signedIn;

    SuspendUncovered(Matters matters, Placements placements, Pauses pauses, SignedIn signedIn) {
        this.matters = matters;
        this.placements = placements;
        this.pauses = pauses;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var renewal = matters.get(execution.getProcessBusinessKey());
        var from = renewal.dueOn().plusDays(1);
        pauses.begin(
                placements.get(renewal.placementId()),
                from,
                null,
                "在岗期间没有意外伤害保险",
                signedIn.now().id());
    }
}
