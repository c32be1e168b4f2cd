package publicpost.process;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.reminders.TaskReminder;
import publicpost.reminders.TaskReminders;
import publicpost.reminders.TaskReminders.Tally;

/** 催办: the office above reminds of what is overdue below, a town its villages and the district its towns. */
@Component
public class ReminderDesk {

    public static final int MOST = 100;

    /** @param reminded null for never */
    public record Overdue(OpenTask task, String office, long days, Tally reminded) {}

    private final OpenTasks open;
    private final TaskReminders reminders;
    private final Offices offices;
    private final CaseDoor door;
    private final Records records;
    private final OfficeClock clock;

    ReminderDesk(
            OpenTasks open,
            TaskReminders reminders,
            Offices offices,
            CaseDoor door,
            Records records,
            OfficeClock clock) {
        this.open = open;
        this.reminders = reminders;
        this.offices = offices;
        this.door = door;
        this.records = records;
        this.clock = clock;
    }

    /** Whether there is any office below. */
    public boolean isFor(Officer officer) {
        return !below(officer).isEmpty();
    }

    private Set<String> below(Officer officer) {
        var below = new TreeSet<String>();
        for (var office : officer.offices()) {
            offices.villagesOf(office).stream().map(Office::code).forEach(below::add);
        }
        if (officer.worksFor("district")) {
            offices.of(Kind.TOWN).stream().map(Office::code).forEach(below::add);
        }
        return below;
    }

    public long countBelow(Officer officer) {
        var below = below(officer);
        return below.isEmpty() ? 0 : overdue(below).count();
    }

    /** The longest overdue first. */
    public List<Overdue> below(Officer officer, int most) {
        var below = below(officer);
        return below.isEmpty()
                ? List.of()
                : rows(open.of(overdue(below)
                        .orderByDueDate()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .listPage(0, most)));
    }

    private TaskQuery overdue(Set<String> offices) {
        return open.query()
                .taskCandidateGroupIn(List.copyOf(offices))
                .includeAssignedTasks()
                .dueBefore(open.now());
    }

    /** Those of one case of which the officer may remind. */
    public List<Overdue> below(String caseNumber, Officer officer) {
        var below = below(officer);
        return rows(
                open
                        .of(open.query()
                                .processInstanceBusinessKey(caseNumber)
                                .dueBefore(open.now())
                                .listPage(0, MOST))
                        .stream()
                        .filter(task -> task.offices().stream().anyMatch(below::contains))
                        .toList());
    }

    private List<Overdue> rows(List<OpenTask> tasks) {
        var tallies = reminders.of(tasks.stream().map(OpenTask::id).collect(toSet()));
        return tasks.stream()
                .map(task -> new Overdue(
                        task,
                        task.offices().stream()
                                .sorted()
                                .map(offices::nameOf)
                                .findFirst()
                                .orElse(""),
                        task.overdueDays(clock.today()),
                        tallies.get(task.id())))
                .toList();
    }

    /** @throws Refused when it is not overdue, not of an office below, or was done today */
    @Transactional
    public void remind(String id, Officer officer) {
        var below = below(officer);
        var task = open.locked(id).filter(OpenTask::overdue).orElseThrow(ReminderDesk::notTheirs);
        var office = task.offices().stream()
                .filter(below::contains)
                .findFirst()
                .filter(found -> door.shows(task.caseNumber(), officer))
                .orElseThrow(ReminderDesk::notTheirs);
        if (!reminders.add(new TaskReminder(
                id,
                task.caseNumber(),
                task.step(),
                office,
                task.assignee(),
                clock.today(),
                TaskReminder.Kind.OFFICE,
                officer.id()))) {
            throw Refused.at("task", "催办", "今天已经催办过这项任务");
        }
        records.step(task.caseNumber(), officer.id(), "Remind", "DONE", inWords(task, office));
    }

    private String inWords(OpenTask task, String office) {
        return "“%s”逾期 %d 天，催办 %s%s"
                .formatted(
                        task.name(),
                        task.overdueDays(clock.today()),
                        offices.nameOf(office),
                        Optional.ofNullable(task.assignee())
                                .map(who -> "，" + who)
                                .orElse(""));
    }

    private static Refused notTheirs() {
        return Refused.at("task", "催办", "任务已办结、没有逾期，或不属于您的下级部门");
    }

    /** The latest first, of itself and by hand. */
    public List<TaskReminder> of(String caseNumber, Officer officer) {
        return officer.looksAt(() -> reminders.ofCase(caseNumber, MOST));
    }
}
