package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplications;

/** 登记撤回: the applicant withdrew; a place or post kept for them is free for the next. */
@Component
class RecordWithdrawal implements JavaDelegate {

    private final Vacancies vacancies;
    private final Intake intake;
    private final OnlineApplications online;
    private final SignedIn signedIn;

    RecordWithdrawal(Vacancies vacancies, Intake intake, OnlineApplications online, SignedIn signedIn) {
        this.vacancies = vacancies;
        this.intake = intake;
        this.online = online;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        if (intake.find(caseNumber).isPresent()) {
            vacancies.endWithout(caseNumber, Status.WITHDRAWN);
        } else {
            var by = signedIn.now().id();
            online.decide(caseNumber, OnlineApplication.Status.WITHDRAWN, null, by);
        }
    }
}
