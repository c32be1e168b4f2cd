package publicpost.process;

import java.util.EnumSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;

/** 公示结束: everybody whose notice has run goes on; those under an objection follow when it is decided. */
@Component
class EndNotice implements JavaDelegate {

    private final Announcements announcements;
    private final Notices notices;
    private final Intake intake;
    private final Messages messages;

    EndNotice(Announcements announcements, Notices notices, Intake intake, Messages messages) {
        this.announcements = announcements;
        this.notices = notices;
        this.intake = intake;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recruitment = execution.getProcessBusinessKey();
        notices.end(recruitment);
        intake.of(announcements.get(recruitment).id(), EnumSet.of(Status.SHORT_LISTED, Status.WAIT_LISTED))
                .forEach(listed -> messages.tell(listed.caseNumber(), Messages.NOTICE_ENDED));
    }
}
