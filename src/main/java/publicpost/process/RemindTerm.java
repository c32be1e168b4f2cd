package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.watch.DueKind;
import publicpost.watch.Watch;

/** 提醒: at thirty and at seven days, unless the watch was earlier; not when the term is over before anybody looked. */
@Component
class RemindTerm implements JavaDelegate {

    private final Matters matters;
    private final Placements placements;
    private final Reminders reminders;
    private final Watch watch;
    private final PolicyTables tables;
    private final Clock clock;

    RemindTerm(
            Matters matters,
            Placements placements,
            Reminders reminders,
            Watch watch,
            PolicyTables tables,
            Clock clock) {
        this.matters = matters;
        this.placements = placements;
        this.reminders = reminders;
        this.watch = watch;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var matter = matters.get(execution.getProcessBusinessKey());
        var placement = placements.get(matter.placementId());
        var over = !LocalDate.now(clock).isBefore(placement.termEnds());
        if (!over && watch.claim(which(placement), placement.id(), placement.termEnds())) {
            reminders.remind(placement);
        }
    }

    private DueKind which(Placement placement) {
        var today = LocalDate.now(clock);
        var last = tables.figure(Figures.REMIND_LAST_DAYS, today).whole();
        return today.isBefore(placement.termEnds().minusDays(last)) ? DueKind.FIRST_REMINDER : DueKind.LAST_REMINDER;
    }
}
