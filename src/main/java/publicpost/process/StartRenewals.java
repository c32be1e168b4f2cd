package publicpost.process;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.PaperFindings;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/**
 * Papers that run out are renewed; a rural holder without cover, and anybody without agreement, is a finding and a task on
 * the town's desk (§二(三)).
 */
@Component
class StartRenewals implements DueStarter {

    private final Placements placements;
    private final Matters matters;
    private final PaperFindings findings;
    private final MatterCases cases;
    private final Messages messages;
    private final Clock clock;

    StartRenewals(
            Placements placements,
            Matters matters,
            PaperFindings findings,
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
        return Set.of(DueKind.AGREEMENT, DueKind.COVER, DueKind.UNCOVERED, DueKind.UNSIGNED);
    }

    @Override
    public void start(List<DueRow> rows) {
        var byId = placements.all(rows.stream().map(DueRow::subject).toList()).stream()
                .filter(Placement::isActive)
                .collect(toMap(Placement::id, one -> one));
        var active =
                rows.stream().filter(row -> byId.containsKey(row.subject())).toList();
        switch (rows.get(0).kind()) {
            case UNCOVERED -> active.forEach(row -> raise(row, byId.get(row.subject()), Matter.Kind.COVER));
            case UNSIGNED -> active.forEach(row -> raise(row, byId.get(row.subject()), Matter.Kind.AGREEMENT));
            default -> renew(active, byId);
        }
    }

    private void renew(List<DueRow> rows, Map<Long, Placement> byId) {
        if (!rows.isEmpty()) {
            var kind = Matter.Kind.valueOf(rows.get(0).kind().name());
            var due = rows.stream().collect(toMap(DueRow::subject, DueRow::dueOn));
            matters.openAll(kind, due, Officer.SYSTEM.id())
                    .forEach(matter -> cases.begin(matter, byId.get(matter.placementId())));
        }
    }

    /** A renewal that is under way becomes the alarm; otherwise the alarm is a case of its own. */
    private void raise(DueRow row, Placement placement, Matter.Kind paper) {
        var open = matters.openOf(placement.id(), paper);
        var matter = open.orElseGet(
                () -> matters.open(paper, placement.id(), row.dueOn().minusDays(1), Officer.SYSTEM.id()));
        findings.raise(
                PaperFindings.kindOf(paper), placement.id(), row.dueOn(), LocalDate.now(clock), matter.caseNumber());
        if (open.isEmpty()) {
            cases.begin(matter, placement, row.kind().name());
        } else if (paper == Matter.Kind.COVER) {
            messages.tell(matter.caseNumber(), Messages.COVER_LAPSED);
        }
    }
}
