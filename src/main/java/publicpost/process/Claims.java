package publicpost.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;

/** The claims of a case that still have to be looked up. */
@InModels
public class Claims {

    private final Intake intake;
    private final Evidence evidence;

    Claims(Intake intake, Evidence evidence) {
        this.intake = intake;
        this.evidence = evidence;
    }

    @AnswersIn({"application", "refusal-review"})
    public List<Long> open(DelegateExecution execution) {
        return evidence.open(intake.get(execution.getProcessBusinessKey()).id());
    }
}
