package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.casefile.CaseNumbers;

/** 登记计划案: gives the plan that is about to be drafted its number. */
@Component
class OpenPlan implements JavaDelegate {

    private final OpenCase openCase;
    private final CaseNumbers numbers;

    OpenPlan(OpenCase openCase, CaseNumbers numbers) {
        this.openCase = openCase;
        this.numbers = numbers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openCase.begin(execution, numbers.plan(), "全区");
    }
}
