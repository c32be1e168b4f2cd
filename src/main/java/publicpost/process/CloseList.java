package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.recruitment.Announcements;

/** 清理候补: ends the waiting list where the town does not keep it. */
@Component
class CloseList implements JavaDelegate {

    private final Announcements announcements;
    private final Vacancies vacancies;

    CloseList(Announcements announcements, Vacancies vacancies) {
        this.announcements = announcements;
        this.vacancies = vacancies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recruitment = announcements.get(execution.getProcessBusinessKey());
        if (recruitment.waitingListUntil() == null) {
            vacancies.closeWaitingList(recruitment.id());
        }
    }
}
