package publicpost.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import publicpost.board.Row;
import publicpost.calendar.OfficeClock;

/** Open tasks past their due date, of those that stand in the officer's own inbox. */
@Component
class OverdueTasks {

    /** Read at once, so that no query names more cases than a statement takes. */
    private static final int PAGE = 500;

    private final TaskService tasks;
    private final InstanceCases cases;
    private final SignedIn signedIn;
    private final OfficeClock clock;

    OverdueTasks(TaskService tasks, InstanceCases cases, SignedIn signedIn, OfficeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    long count(Officer officer) {
        return signedIn.as(officer, () -> overdue().count());
    }

    /** The longest overdue first. */
    List<Row> rows(Officer officer, int most) {
        var rows = new ArrayList<Row>();
        List<Task> page;
        do {
            var from = rows.size();
            var wanted = Math.min(PAGE, most - from);
            page = wanted <= 0
                    ? List.of()
                    : signedIn.as(officer, () -> overdue()
                            .orderByDueDate()
                            .asc()
                            .orderByTaskId()
                            .asc()
                            .listPage(from, wanted));
            var numbers = cases.ofTasks(page);
            page.forEach(task -> rows.add(row(task, numbers.get(task.getProcessInstanceId()))));
        } while (!page.isEmpty());
        return rows;
    }

    private TaskQuery overdue() {
        return tasks.createTaskQuery().active().dueBefore(Date.from(clock.instant()));
    }

    private Row row(Task task, String caseNumber) {
        var due = LocalDate.ofInstant(task.getDueDate().toInstant(), OfficeClock.ZONE);
        var days = (int) ChronoUnit.DAYS.between(due, clock.today());
        return new Row("", "", "", caseNumber, null, null, null, null, due, days, null, task.getName());
    }
}
