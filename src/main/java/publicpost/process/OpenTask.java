package publicpost.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import publicpost.calendar.OfficeClock;

/**
 * A task as colleagues speak of it.
 *
 * @param step the id of the user task, name what staff call it
 * @param assignee who has it; null for nobody
 * @param owner for whom the assignee has it: who delegated it, or is away; null where it is the assignee's own
 * @param delegated whether the assignee prepares it only, and the owner completes it
 * @param offices to which it is offered
 * @param due null where there is no such day
 */
public record OpenTask(
        String id,
        String caseNumber,
        String step,
        String name,
        String assignee,
        String owner,
        boolean delegated,
        Set<String> offices,
        LocalDate due,
        boolean overdue) {

    static OpenTask of(Task task, String caseNumber, Set<String> offices, Date now) {
        var due = task.getDueDate();
        return new OpenTask(
                task.getId(),
                caseNumber,
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                task.getOwner(),
                task.getDelegationState() == DelegationState.PENDING,
                offices,
                due == null ? null : LocalDate.ofInstant(due.toInstant(), OfficeClock.ZONE),
                due != null && due.before(now));
    }

    public long overdueDays(LocalDate today) {
        return overdue ? ChronoUnit.DAYS.between(due, today) : 0;
    }
}
