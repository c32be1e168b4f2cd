package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;

/** Which list a case is on, or was called up to. */
@InModels
public class Places {

    private final Intake intake;

    Places(Intake intake) {
        this.intake = intake;
    }

    @AnswersIn({"application", "refusal-review"})
    public boolean shortlisted(DelegateExecution execution) {
        return intake.get(execution.getProcessBusinessKey()).status() == Status.SHORT_LISTED;
    }
}
