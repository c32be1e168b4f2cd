package publicpost.process;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.placement.Findings;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** Papers that run out are renewed; a rural holder without cover is a finding and an alarm on the town's desk (§二(三)). */
@Component
class StartRenewals implements DueStarter {

    static final String UNCOVERED = "UNCOVERED";

    private final Placements placements;
    private final Matters matters;
    private final Findings findings;
    private final MatterCases cases;
    private final Messages messages;
    private final Clock clock;

    StartRenewals(
            Placements placements,
            Matters matters,
            Findings findings,
            MatterCases cases,
            Messages messages,
            Clock clock) {
        this.placements = placements;
        this.matters = matters;
        this.findings = findings;
        this.cases = cases;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.AGREEMENT, DueKind.COVER, DueKind.UNCOVERED);
    }

    @Override
    public void start(List<DueRow> rows) {
        var byId = placements.all(rows.stream().map(DueRow::subject).toList()).stream()
                .filter(Placement::isActive)
                .collect(toMap(Placement::id, one -> one));
        var active =
                rows.stream().filter(row -> byId.containsKey(row.subject())).toList();
        if (!active.isEmpty() && active.get(0).kind() == DueKind.UNCOVERED) {
            active.forEach(row -> raise(row, byId.get(row.subject())));
        } else if (!active.isEmpty()) {
            var kind = Matter.Kind.valueOf(active.get(0).kind().name());
            var due = active.stream().collect(toMap(DueRow::subject, DueRow::dueOn));
            matters.openAll(kind, due, Officer.SYSTEM.id())
                    .forEach(matter -> cases.begin(matter, byId.get(matter.placementId())));
        }
    }

    /** A renewal that is under way becomes the alarm; otherwise the alarm is a case of its own. */
    private void raise(DueRow row, Placement placement) {
        var today = LocalDate.now(clock);
        var open = matters.openOf(placement.id(), Matter.Kind.COVER);
        var matter = open.orElseGet(() ->
                matters.open(Matter.Kind.COVER, placement.id(), row.dueOn().minusDays(1), Officer.SYSTEM.id()));
        findings.raise(placement.id(), row.dueOn(), today, matter.caseNumber());
        if (open.isPresent()) {
            messages.tell(matter.caseNumber(), Messages.COVER_LAPSED);
        } else {
            cases.begin(matter, placement, UNCOVERED);
        }
    }
}
