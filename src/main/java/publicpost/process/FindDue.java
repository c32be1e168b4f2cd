package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.outbox.Outbox;
import publicpost.visits.CaseVisits;
import publicpost.watch.Watch;
import publicpost.watch.WatchRuns;

/** 查找到期事项: writes down whatever has become due, however many mornings were missed, reminds of tasks that are overdue, and forgets visits. */
@Component
class FindDue implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(FindDue.class);

    private final Watch watch;
    private final WatchRuns runs;
    private final OverdueReminders reminders;
    private final CaseVisits visits;
    private final Outbox outbox;

    FindDue(Watch watch, WatchRuns runs, OverdueReminders reminders, CaseVisits visits, Outbox outbox) {
        this.watch = watch;
        this.runs = runs;
        this.reminders = reminders;
        this.visits = visits;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = watch.find();
        runs.found(found);
        reminders.remind();
        visits.forgetOld();
        outbox.forgetUseless();
        LOG.info("每日巡查：新到期 {} 项（daily watch: {} newly due）", found, found);
    }
}
