package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;

/** 登记撤回: the applicant withdrew; a place or post kept for them is free for the next. */
@Component
class RecordWithdrawal implements JavaDelegate {

    private final Vacancies vacancies;

    RecordWithdrawal(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vacancies.endWithout(execution.getProcessBusinessKey(), Status.WITHDRAWN);
    }
}
