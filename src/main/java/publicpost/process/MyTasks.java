package publicpost.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import publicpost.absence.Absence;
import publicpost.absence.Absences;
import publicpost.calendar.OfficeClock;
import publicpost.reminders.TaskReminders;
import publicpost.reminders.TaskReminders.Tally;

/** 我的任务: what an officer has to do, and what others do for the officer. */
@Component
public class MyTasks {

    public static final int PAGE = 20;

    /** Where more are overdue, their number says enough. */
    private static final int MOST_REMINDED = 500;

    public enum Whose {
        MINE,
        /** A colleague's who is away. */
        ABSENT,
        OFFICE,
        /** Mine, and a colleague has it for now. */
        AWAY
    }

    /** @param reminded null for never */
    public record Row(Whose whose, OpenTask task, long overdueDays, Tally reminded) {}

    public record Listed(List<Row> rows, long count, int page, int pages) {}

    private record Part(Whose whose, Supplier<TaskQuery> query) {}

    private final OpenTasks open;
    private final SignedIn signedIn;
    private final Absences absences;
    private final TaskReminders reminders;
    private final OfficeClock clock;

    MyTasks(OpenTasks open, SignedIn signedIn, Absences absences, TaskReminders reminders, OfficeClock clock) {
        this.open = open;
        this.signedIn = signedIn;
        this.absences = absences;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** One's own first, then those of whom one stands in for, then what nobody of the office has taken yet. */
    public Listed of(Officer officer, boolean onlyOverdue, int page) {
        return listed(parts(officer), officer, onlyOverdue, page);
    }

    /** How many of one's own and of the office's are overdue. */
    public long countOverdue(Officer officer) {
        return parts(officer).stream()
                .mapToLong(part -> count(part, officer, true))
                .sum();
    }

    /** How many of these somebody was reminded of. */
    public int countReminded(Officer officer) {
        var overdue = parts(officer).stream()
                .flatMap(part -> signedIn.as(officer, () -> asked(part, true).listPage(0, MOST_REMINDED)).stream())
                .map(Task::getId)
                .toList();
        return reminders.of(overdue).size();
    }

    private List<Part> parts(Officer officer) {
        if (officer.offices().isEmpty()) {
            return List.of();
        }
        var offices = List.copyOf(officer.offices());
        var parts = new ArrayList<Part>();
        parts.add(new Part(Whose.MINE, () -> open.query()
                .taskAssignee(officer.id())
                .taskCandidateGroupIn(offices)
                .includeAssignedTasks()));
        absences.standsInFor(officer.id()).stream()
                .filter(absence -> officer.worksFor(absence.office()))
                .forEach(absence -> parts.add(new Part(Whose.ABSENT, () -> of(absence))));
        parts.add(new Part(
                Whose.OFFICE, () -> open.query().taskCandidateGroupIn(offices).taskUnassigned()));
        parts.add(new Part(Whose.AWAY, () -> open.query()
                .taskOwner(officer.id())
                .taskCandidateGroupIn(offices)
                .includeAssignedTasks()));
        return parts;
    }

    private TaskQuery of(Absence absence) {
        return open.query()
                .taskAssignee(absence.account())
                .taskCandidateGroup(absence.office())
                .includeAssignedTasks();
    }

    private Listed listed(List<Part> parts, Officer officer, boolean onlyOverdue, int page) {
        var counts =
                parts.stream().map(part -> count(part, officer, onlyOverdue)).toList();
        var all = counts.stream().mapToLong(count -> count).sum();
        var pages = (int) Math.max(1, (all + PAGE - 1) / PAGE);
        var shown = Math.max(1, Math.min(page, pages));
        var rows = new ArrayList<Row>();
        var skip = (shown - 1L) * PAGE;
        for (var i = 0; i < parts.size() && rows.size() < PAGE; i++) {
            if (skip < counts.get(i)) {
                rows.addAll(rows(parts.get(i), officer, onlyOverdue, (int) skip, PAGE - rows.size()));
            }
            skip = Math.max(0, skip - counts.get(i));
        }
        return new Listed(rows, all, shown, pages);
    }

    private long count(Part part, Officer officer, boolean onlyOverdue) {
        return signedIn.as(officer, () -> asked(part, onlyOverdue).count());
    }

    private TaskQuery asked(Part part, boolean onlyOverdue) {
        var query = part.query().get();
        return onlyOverdue ? query.dueBefore(open.now()) : query;
    }

    private List<Row> rows(Part part, Officer officer, boolean onlyOverdue, int from, int most) {
        // without a due day last, as the engine's database sorts
        var asked =
                asked(part, onlyOverdue).orderByDueDate().asc().orderByTaskId().asc();
        var found = open.of(signedIn.as(officer, () -> asked.listPage(from, most)));
        var tallies = reminders.of(found.stream().map(OpenTask::id).toList());
        return found.stream()
                .map(task -> new Row(part.whose(), task, task.overdueDays(clock.today()), tallies.get(task.id())))
                .toList();
    }
}
