package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.plan.Planning;

/** 清点未开发岗位: what the first quarter left undeveloped. */
@Component
@Gives({"NONE", "SOME"})
class CountUndeveloped implements JavaDelegate {

    private final Planning planning;

    CountUndeveloped(Planning planning) {
        this.planning = planning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = planning.get(execution.getProcessBusinessKey()).year();
        CaseVariables.outcome(execution, planning.undeveloped(year).isEmpty() ? "NONE" : "SOME");
    }
}
