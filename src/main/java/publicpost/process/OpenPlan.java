package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.plan.Planning;

/** 登记计划案: gives the plan that is about to be drafted its number. */
@Component
class OpenPlan implements JavaDelegate {

    private final OpenCase openCase;
    private final Planning planning;

    OpenPlan(OpenCase openCase, Planning planning) {
        this.openCase = openCase;
        this.planning = planning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openCase.begin(execution, planning.newCaseNumber(), "全区");
    }
}
