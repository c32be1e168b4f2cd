package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;

/** 告知理由: tells the person the reason and the clause, in the name of the officer who decided. */
@Component
class TellRefusal implements JavaDelegate {

    private final Refusals refusals;
    private final Vacancies vacancies;

    TellRefusal(Refusals refusals, Vacancies vacancies) {
        this.refusals = refusals;
        this.vacancies = vacancies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refusals.tell(execution.getProcessBusinessKey());
        vacancies.endWithout(execution.getProcessBusinessKey(), Status.REFUSED);
    }
}
