package publicpost.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.intake.Evidence;
import publicpost.leaving.Leavings;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.Area;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** Ends the software finds: retirement, the oldest age, a lapsed membership, the end of old terms. */
@Component
class Exits implements DueStarter {

    private final Placements placements;
    private final Matters matters;
    private final Leavings leavings;
    private final Evidence evidence;
    private final MatterCases cases;

    Exits(Placements placements, Matters matters, Leavings leavings, Evidence evidence, MatterCases cases) {
        this.placements = placements;
        this.matters = matters;
        this.leavings = leavings;
        this.evidence = evidence;
        this.cases = cases;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.LIMIT, DueKind.MEMBERSHIP);
    }

    @Override
    public void start(List<DueRow> rows) {
        placements.all(rows.stream().map(DueRow::subject).toList());
        for (var row : rows) {
            var placement = placements.get(row.subject());
            if (placement.isActive()) {
                start(row, placement);
            }
        }
    }

    private void start(DueRow row, Placement placement) {
        if (row.kind() == DueKind.MEMBERSHIP) {
            found(placement, ExitReason.NOT_ELIGIBLE, lapsed(placement, row.dueOn()), row.dueOn());
        } else {
            var urban = placement.home().area() == Area.URBAN;
            var lastDay = placement.limitOn().minusDays(1);
            found(placement, urban ? ExitReason.RETIREMENT : ExitReason.AGE_LIMIT, Map.of(), lastDay);
        }
    }

    private Map<ExitFact, String> lapsed(Placement placement, LocalDate on) {
        var list = evidence.claims(placement.applicationId()).stream()
                .filter(claim -> claim.groupCode().equals(placement.basis()))
                .map(claim -> claim.listName())
                .findFirst()
                .orElse(placement.basis());
        return Map.of(ExitFact.LIST_NAME, list, ExitFact.LAPSED_ON, on.toString());
    }

    /** Begins an exit unless one is under way, which then goes on. */
    void found(Placement placement, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay) {
        if (matters.openOf(placement.id(), Matter.Kind.EXIT).isEmpty()) {
            begin(placement, reason, facts, lastDay, Officer.SYSTEM.id());
        }
    }

    String begin(
            Placement placement, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay, String officer) {
        var exit = matters.open(Matter.Kind.EXIT, placement.id(), lastDay, officer);
        leavings.found(exit, reason, facts, lastDay, officer);
        cases.begin(exit, placement);
        return exit.caseNumber();
    }
}
