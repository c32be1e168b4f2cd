package publicpost.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.recruitment.Announcements;

/** 延长报名: applications are taken for longer. */
@Component
class ExtendWindow implements JavaDelegate {

    private final Announcements announcements;

    ExtendWindow(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var until = LocalDate.parse(CaseVariables.passed(execution, Rank.WINDOW_UNTIL));
        announcements.extend(execution.getProcessBusinessKey(), until);
    }
}
