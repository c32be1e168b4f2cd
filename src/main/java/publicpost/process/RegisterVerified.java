package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;

/** 登记网上申请: what a clerk has verified becomes an application as at the counter, in the clerk's name and with its own time. */
@Component
class RegisterVerified implements JavaDelegate {

    private final OnlineApplications online;
    private final Intake intake;
    private final ShortMessages shortMessages;
    private final SignedIn signedIn;

    RegisterVerified(OnlineApplications online, Intake intake, ShortMessages shortMessages, SignedIn signedIn) {
        this.online = online;
        this.intake = intake;
        this.shortMessages = shortMessages;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            register(execution.getProcessBusinessKey(), signedIn.now().id());
        } catch (Refused refused) {
            throw new RefusedForm(refused);
        }
    }

    private void register(String caseNumber, String officer) {
        var submitted = online.get(caseNumber);
        var draft = ApplicationForm.read(OnlineForm.answer(submitted.recruitment(), submitted.content()));
        var application = intake.register(draft, caseNumber, submitted.submittedAt(), officer);
        online.decide(caseNumber, Status.VERIFIED, null, officer);
        shortMessages.verified(application);
    }
}
