package publicpost.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.calendar.OfficeClock;
import publicpost.intake.Application;
import publicpost.intake.Intake;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;

/** Walks cases through the models as people and the clock would: the vocabulary of the scenarios. */
@TestComponent
public class Town {

    static final Officer DISTRICT = officer("district");
    static final Officer COMMITTEE = officer("committee");
    static final Officer TOWN = officer("town-chucun");
    static final Officer VILLAGE = officer("village-chucun-1");

    private final Work work;
    private final OfficeClock clock;
    private final ManagementService jobs;
    private final HistoryService history;
    private final Intake intake;
    private final Announcements announcements;
    private final Placements placements;
    private final Matters matters;
    private final Messages messages;
    private final TaskService tasks;
    private final IdentityService identities;
    private final JdbcTemplate database;
    private final AtomicInteger people = new AtomicInteger();

    Town(
            Work work,
            OfficeClock clock,
            ManagementService jobs,
            HistoryService history,
            Intake intake,
            Announcements announcements,
            Placements placements,
            Matters matters,
            Messages messages,
            TaskService tasks,
            IdentityService identities,
            JdbcTemplate database) {
        this.work = work;
        this.clock = clock;
        this.jobs = jobs;
        this.history = history;
        this.intake = intake;
        this.announcements = announcements;
        this.placements = placements;
        this.matters = matters;
        this.messages = messages;
        this.tasks = tasks;
        this.identities = identities;
        this.database = database;
    }

    static Officer officer(String office) {
        return new Officer(office, Set.of(office));
    }

    // ── what people do ──────────────────────────────────────────────────────────────────────────────────────────

    public String announces(int ruralPosts) {
        return announces(Forms.offer("保洁员", "RURAL", ruralPosts));
    }

    public String announces(Map<?, ?>... offers) {
        return publishes(Forms.announcement(clock.today(), Arrays.asList(offers)));
    }

    String publishes(Map<String, ?> announcement) {
        return work.start(TOWN, "recruitment", "Announce", announcement);
    }

    String startsAPlan() {
        return work.start(DISTRICT, "annual-plan");
    }

    /** A woman or man of that birthday applies for every post announced, as a rural older person. */
    public String applies(String announcement, String born) {
        return applies(announcement, born, Map.of());
    }

    public String applies(String announcement, String born, Map<String, ?> otherwise) {
        var form = Forms.application(
                Forms.idNumber(born, 1 + people.getAndIncrement() % 999),
                announcements.get(announcement).id(),
                offersOf(announcement).stream().map(Offer::id).toList());
        form.putAll(ownAccount());
        form.putAll(otherwise);
        if (!otherwise.containsKey("retirementCategory")) {
            form.put("retirementCategory", Forms.categoryOf((String) form.get("idNumber")));
        }
        return work.start(VILLAGE, "application", "Register", form);
    }

    /** Nobody shares one without meaning to: the first of a test has that of the form. */
    private Map<String, String> ownAccount() {
        var before = database.queryForObject("select count(*) from app.person", Integer.class);
        return Map.of("bankAccount", "62220200000%05d".formatted(before), "phone", "1380000%04d".formatted(before));
    }

    List<Offer> offersOf(String announcement) {
        return announcements.offersOf(announcements.get(announcement).id());
    }

    /** Every open task of that step is done by somebody of the office it is offered to. */
    public Town does(String caseNumber, String step, Map<String, ?> answer) {
        var todo = open(caseNumber, step);
        if (todo.isEmpty()) {
            throw new NoSuchElementException(
                    "nobody is asked to %s in %s, but to %s".formatted(step, caseNumber, steps(caseNumber)));
        }
        for (var task : todo) {
            work.complete(officer(officeOf(task)), task, answer);
        }
        return settles();
    }

    String officeOf(Task task) {
        return work.officesOf(task).iterator().next();
    }

    /** Completes a task over the engine's own interface, with whatever variables. */
    void completesWith(String caseNumber, String step, Map<String, Object> variables) {
        var task = open(caseNumber, step).get(0);
        var office = officeOf(task);
        try {
            identities.setAuthentication(office, List.of(office));
            tasks.claim(task.getId(), office);
            tasks.complete(task.getId(), variables);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Somebody in particular claims a task and completes it. */
    public Town completesAs(String account, List<String> offices, Task task, Map<String, ?> answer) {
        work.complete(new Officer(account, Set.copyOf(offices)), task, answer);
        return settles();
    }

    /** From registration to a passed review. */
    public Town passes(String caseNumber) {
        return passes(caseNumber, "80");
    }

    public Town passes(String caseNumber, String score) {
        does(caseNumber, "VerifyEvidence", Forms.confirmed(clock.today()));
        return does(caseNumber, "Appraise", Forms.appraisal(clock.today(), 20, 18, score));
    }

    /** The window closes, the town ranks, the notice is put up. */
    public Town putsOnNotice(String announcement) {
        dayComes(announcements.get(announcement).windowUntil().plusDays(1));
        return does(announcement, "Rank", Forms.rank(clock.today()));
    }

    public Town noticeRunsOut(String announcement) {
        return dayComes(clock.today().plusDays(10)).mustWaitFor(announcement, "CloseRecruitment");
    }

    private Town mustWaitFor(String caseNumber, String step) {
        if (open(caseNumber, step).isEmpty()) {
            throw new IllegalStateException("%s waits for %s".formatted(caseNumber, steps(caseNumber)));
        }
        return this;
    }

    /** A whole case up to the district's desk. */
    public String onTheDistrictsDesk(String announcement, String born) {
        var caseNumber = applies(announcement, born);
        passes(caseNumber);
        putsOnNotice(announcement);
        noticeRunsOut(announcement);
        return caseNumber;
    }

    /** A person of that birthday, in post since the day the notice ran out. */
    public String placed(String born) {
        var announcement = announces(1);
        var caseNumber = onTheDistrictsDesk(announcement, born);
        does(caseNumber, "Approve", Forms.APPROVED);
        does(caseNumber, "PrepareStart", Forms.ruralStart(clock.today()));
        return caseNumber;
    }

    /** The first day no longer subsidised. */
    LocalDate termEnds(String caseNumber) {
        return placements.ofCase(caseNumber).orElseThrow().termEnds();
    }

    /** The number of the open matter of that kind about the placement a case led to. */
    String matter(String caseNumber, String kind) {
        var placement = placements.ofCase(caseNumber).orElseThrow();
        return matters.openOf(placement.id(), Matter.Kind.valueOf(kind))
                .map(Matter::caseNumber)
                .orElseThrow(() -> new NoSuchElementException("no %s of %s".formatted(kind, caseNumber)));
    }

    Town withdraws(String caseNumber) {
        messages.tell(caseNumber, Messages.WITHDRAWN);
        return settles();
    }

    // ── what time does ──────────────────────────────────────────────────────────────────────────────────────────

    /** It is noon, so that all that is due on a morning is due. */
    public Town dayComes(LocalDate day) {
        Afresh.noon(clock, day);
        return settles();
    }

    /** Runs what the job executor would run by now, what was due first before the rest: one job can make others needless. */
    public Town settles() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            jobs.executeJob(due.get(0).getId());
        }
        return this;
    }

    private List<Job> due() {
        return jobs.createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    // ── what can be seen ────────────────────────────────────────────────────────────────────────────────────────

    public List<String> steps(String caseNumber) {
        return work.open(caseNumber).stream()
                .map(Task::getTaskDefinitionKey)
                .distinct()
                .toList();
    }

    List<Task> open(String caseNumber, String step) {
        return work.open(caseNumber).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
    }

    /** In any of the processes of the case: a refusal that is objected to is reviewed under its number. */
    public boolean endedAt(String caseNumber, String end) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .finished()
                .list()
                .stream()
                .anyMatch(one -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(one.getId())
                                .activityId(end)
                                .count()
                        > 0);
    }

    Application.Status status(String caseNumber) {
        return intake.get(caseNumber).status();
    }

    public LocalDate today() {
        return clock.today();
    }

    static Map<String, Object> with(Map<String, ?> form, Object... changes) {
        var changed = new HashMap<String, Object>(form);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }
}
