package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记暂停: takes up what a form brought; one that the alarm ordered is written down already. */
@Component
class OpenSuspension implements JavaDelegate {

    private final OpenCase openCase;
    private final Suspend suspend;

    OpenSuspension(OpenCase openCase, Suspend suspend) {
        this.openCase = openCase;
        this.suspend = suspend;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessBusinessKey() == null) {
            openCase.by(suspend, execution);
        }
    }
}
