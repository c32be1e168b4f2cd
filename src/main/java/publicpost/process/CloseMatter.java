package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;

/** 事项随之结束: the person has left by another way, so there is nothing left to decide here. */
@Component
class CloseMatter implements JavaDelegate {

    private final Matters matters;

    CloseMatter(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.close(execution.getProcessBusinessKey(), "OVERTAKEN");
    }
}
