package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;

/** 上岗: the placement, whose papers were checked, has begun; whoever waited behind is looked at again. */
@Component
class StartPlacement implements JavaDelegate {

    private final Intake intake;
    private final Vacancies vacancies;

    StartPlacement(Intake intake, Vacancies vacancies) {
        this.intake = intake;
        this.vacancies = vacancies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        intake.become(application.id(), Status.PLACED);
        vacancies.callNext(application.recruitmentId());
    }
}
