package publicpost.reminders;

import java.time.LocalDate;

/**
 * That a task was overdue, and somebody said so.
 *
 * @param task of the engine
 * @param office to which it is offered
 * @param assignee who had it; null for nobody
 */
public record TaskReminder(
        String task,
        String caseNumber,
        String step,
        String office,
        String assignee,
        LocalDate day,
        Kind kind,
        String by) {

    public enum Kind {
        /** The morning's, of itself. */
        WATCH,
        /** By hand, from the office above. */
        OFFICE
    }

    public boolean byHand() {
        return kind == Kind.OFFICE;
    }
}
