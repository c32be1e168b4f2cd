package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.incumbents.Entrances;

/** 纳入新岗位: takes a seat under lock; with none left the approval is refused, and nothing of it is written. */
@Component
class EnterPlan implements JavaDelegate {

    private final Entrances entrances;

    EnterPlan(Entrances entrances) {
        this.entrances = entrances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            entrances.enterPlan(execution.getProcessBusinessKey());
        } catch (Refused refused) {
            throw new RefusedForm(refused);
        }
    }
}
