package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.watch.Watch;
import publicpost.watch.WatchRuns;

/** 查找到期事项: writes down whatever has become due, however many mornings were missed, and reminds of tasks that are overdue. */
@Component
class FindDue implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(FindDue.class);

    private final Watch watch;
    private final WatchRuns runs;
    private final OverdueReminders reminders;

    FindDue(Watch watch, WatchRuns runs, OverdueReminders reminders) {
        this.watch = watch;
        this.runs = runs;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = watch.find();
        runs.found(found);
        reminders.remind();
        LOG.info("每日巡查：新到期 {} 项（daily watch: {} newly due）", found, found);
    }
}
