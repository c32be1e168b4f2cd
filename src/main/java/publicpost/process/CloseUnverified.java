package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;

/** 告知不予受理: what was not verified, or not put right in time, is no application; whoever handed it in is told why. */
@Component
class CloseUnverified implements JavaDelegate {

    private static final String TOO_LATE = "没有在期限内修改后重新提交";

    private final OnlineApplications online;
    private final ShortMessages shortMessages;

    CloseUnverified(OnlineApplications online, ShortMessages shortMessages) {
        this.online = online;
        this.shortMessages = shortMessages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        if (online.get(caseNumber).status() == Status.SENT_BACK) {
            online.decide(caseNumber, Status.NOT_ACCEPTED, TOO_LATE, Officer.SYSTEM.id());
        }
        shortMessages.notAccepted(caseNumber, online.get(caseNumber).note());
    }
}
