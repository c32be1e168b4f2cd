package publicpost.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.intake.RefusalObjections;

/** 重新审核: the application goes on under its own number where eligibility is checked. */
@Component
class ReopenApplication implements JavaDelegate {

    private static final String MODEL = "application";
    private static final String WHERE = "CheckEligibility";

    private final Intake intake;
    private final RefusalObjections objections;
    private final ObjectProvider<RuntimeService> runtime;

    ReopenApplication(Intake intake, RefusalObjections objections, ObjectProvider<RuntimeService> runtime) {
        this.intake = intake;
        this.objections = objections;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        objections.reopen(intake.get(caseNumber).id());
        runtime.getObject()
                .createProcessInstanceByKey(MODEL)
                .businessKey(caseNumber)
                .setVariable(CaseVariables.CASE_NUMBER, caseNumber)
                .setVariable(CaseVariables.VILLAGE, execution.getVariable(CaseVariables.VILLAGE))
                .startBeforeActivity(WHERE)
                .execute();
    }
}
