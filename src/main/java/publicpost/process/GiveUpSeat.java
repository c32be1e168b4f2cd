package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;

/** 放弃岗位: the person does not come; the post is free for the next. */
@Component
class GiveUpSeat implements JavaDelegate {

    private final Vacancies vacancies;

    GiveUpSeat(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        vacancies.endWithout(execution.getProcessBusinessKey(), Status.WITHDRAWN);
    }
}
