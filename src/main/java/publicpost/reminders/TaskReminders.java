package publicpost.reminders;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.reminders.TaskReminder.Kind;

/** All reminders; of a kind there is one for each task and day. */
@Service
@Transactional
public class TaskReminders {

    /** @param times how often in all, @param last the latest day */
    public record Tally(int times, LocalDate last) {}

    private record Counted(String task, Tally tally) {}

    private final JdbcClient database;
    private final Clock clock;

    TaskReminders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False when the task had one of the kind on that day already. */
    public boolean add(TaskReminder reminder) {
        return database.sql(
                                """
                        insert into app.reminder (task_id, case_number, step, office, assignee, day, kind, by_account, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                reminder.task(),
                                reminder.caseNumber(),
                                reminder.step(),
                                reminder.office(),
                                reminder.assignee(),
                                reminder.day(),
                                reminder.kind().name(),
                                reminder.by(),
                                Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** Of each of these tasks that has any. */
    @Transactional(readOnly = true)
    public Map<String, Tally> of(Collection<String> tasks) {
        return database
                .sql(
                        """
                        select task_id, count(*), max(day) from app.reminder where task_id = any(?) group by task_id""")
                .param(tasks.toArray(String[]::new))
                .query((row, i) ->
                        new Counted(row.getString(1), new Tally(row.getInt(2), row.getObject(3, LocalDate.class))))
                .list()
                .stream()
                .collect(toMap(Counted::task, Counted::tally));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<TaskReminder> ofCase(String caseNumber, int most) {
        return database.sql("select * from app.reminder where case_number = ? order by day desc, id desc limit ?")
                .params(caseNumber, most)
                .query((row, i) -> new TaskReminder(
                        row.getString("task_id"),
                        caseNumber,
                        row.getString("step"),
                        row.getString("office"),
                        row.getString("assignee"),
                        row.getObject("day", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("by_account")))
                .list();
    }
}
