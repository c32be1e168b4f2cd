package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.leaving.Leavings;
import publicpost.placement.Matters;

/** 登记退出: takes up what a form brought, or goes on with what the review or the watch has written down. */
@Component
@Gives({"DECIDE", "SETTLE"})
class OpenExit implements JavaDelegate {

    private final OpenCase openCase;
    private final RegisterExit register;
    private final Matters matters;
    private final Leavings leavings;

    OpenExit(OpenCase openCase, RegisterExit register, Matters matters, Leavings leavings) {
        this.openCase = openCase;
        this.register = register;
        this.matters = matters;
        this.leavings = leavings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessBusinessKey() == null) {
            openCase.by(register, execution);
        }
        var leaving = leavings.get(matters.get(execution.getProcessBusinessKey()));
        CaseVariables.outcome(execution, leaving.reason().decided() ? "DECIDE" : "SETTLE");
    }
}
