package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.Clause;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** Reminds the person and the town that a term ends, once for each of the two dates. */
@Component
class Reminders implements DueStarter {

    static final String STEP = "RemindTerm";
    private static final String LETTER = "TERM_REMINDER";
    private static final int URGENT = 75;

    private final Placements placements;
    private final Matters matters;
    private final Records records;
    private final ObjectProvider<TaskService> tasks;
    private final Clock clock;

    Reminders(Placements placements, Matters matters, Records records, ObjectProvider<TaskService> tasks, Clock clock) {
        this.placements = placements;
        this.matters = matters;
        this.records = records;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.FIRST_REMINDER, DueKind.LAST_REMINDER);
    }

    @Override
    public void start(List<DueRow> rows) {
        var all = placements.all(rows.stream().map(DueRow::subject).toList());
        all.stream()
                .filter(Placement::isActive)
                .filter(placement ->
                        matters.openOf(placement.id(), Matter.Kind.EXIT).isEmpty())
                .forEach(this::remind);
    }

    void remind(Placement placement) {
        var last = placement.termEnds().minusDays(1);
        var left = ChronoUnit.DAYS.between(LocalDate.now(clock), placement.termEnds());
        var note = "补贴期限到 %s，还有 %d 天".formatted(last, left);
        var home = placement.home().caseNumber();
        records.step(home, Officer.SYSTEM.id(), STEP, "REMINDED", note);
        records.write(
                home,
                LETTER,
                "您的岗位补贴期限到 %s 为止，请与村（社区）或镇（街道）联系。".formatted(last),
                Clause.PAY_AND_TERM.cite(),
                Officer.SYSTEM.id());
        matters.openOf(placement.id(), Matter.Kind.TERM_REVIEW).ifPresent(review -> {
            records.step(review.caseNumber(), Officer.SYSTEM.id(), STEP, "REMINDED", note);
            raise(review.caseNumber());
        });
    }

    /** So that it stands out in the list of tasks. */
    private void raise(String caseNumber) {
        var service = tasks.getObject();
        service.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(task -> service.setPriority(task.getId(), URGENT));
    }
}
