package publicpost.web.desk.colleagues;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.CopyDesk;
import publicpost.process.MyTasks;
import publicpost.process.Officer;
import publicpost.process.ReminderDesk;
import publicpost.web.audit.Recorded;

/** What waits for an officer on the first page: copies not read yet, what is overdue, here and below. */
@Controller
class WaitingPart {

    private final CopyDesk copies;
    private final MyTasks mine;
    private final ReminderDesk reminders;

    WaitingPart(CopyDesk copies, MyTasks mine, ReminderDesk reminders) {
        this.copies = copies;
        this.mine = mine;
        this.reminders = reminders;
    }

    @Recorded(subject = "notices")
    @GetMapping("/desk/notices")
    ModelAndView all(Officer officer) {
        return new ModelAndView(
                "desk/notices :: all",
                Map.of(
                        "unread",
                        copies.countUnread(officer),
                        "copies",
                        copies.unread(officer),
                        "overdue",
                        mine.countOverdue(officer),
                        "reminded",
                        mine.countReminded(officer),
                        "below",
                        reminders.countBelow(officer)));
    }
}
