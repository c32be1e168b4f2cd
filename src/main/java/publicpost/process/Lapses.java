package publicpost.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;
import publicpost.policy.ExitReason;
import publicpost.policy.Scheme;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** The day a term is over: nobody is paid past it by silence, and on old terms the post ends with it (§二(三), 末段). */
@Component
class Lapses implements DueStarter {

    static final String STEP = "LapseTerm";

    private final Placements placements;
    private final Matters matters;
    private final Suspensions suspensions;
    private final Exits exits;
    private final Records records;

    Lapses(Placements placements, Matters matters, Suspensions suspensions, Exits exits, Records records) {
        this.placements = placements;
        this.matters = matters;
        this.suspensions = suspensions;
        this.exits = exits;
        this.records = records;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.TERM_END);
    }

    @Override
    public void start(List<DueRow> rows) {
        for (var placement : placements.all(rows.stream().map(DueRow::subject).toList())) {
            if (placement.isActive()) {
                end(placement);
            }
        }
    }

    /** For one who comes back from a suspension that ran over the end of the term: the pay does not begin again. */
    void ifOver(Placement placement, LocalDate today) {
        if (placement.termEnds() != null && !today.isBefore(placement.termEnds())) {
            end(placement);
        }
    }

    private void end(Placement placement) {
        if (placement.scheme() == Scheme.EARLIER) {
            exits.found(
                    placement,
                    ExitReason.TERM_ENDED,
                    Map.of(),
                    placement.termEnds().minusDays(1));
        } else if (matters.openOf(placement.id(), Matter.Kind.EXIT).isEmpty()) {
            lapse(placement);
        }
    }

    /** Stops the subsidy at the end of the term where nobody has decided; doing it again changes nothing. */
    void lapse(Placement placement) {
        var review = matters.openOf(placement.id(), Matter.Kind.TERM_REVIEW).map(Matter::caseNumber);
        var caseNumber = review.orElse(placement.home().caseNumber());
        if (suspensions.lapse(placement.id(), placement.termEnds(), caseNumber, Officer.SYSTEM.id())) {
            var note = "补贴期限 %s 届满，尚无决定，自该日起停发补贴".formatted(placement.termEnds());
            records.step(placement.home().caseNumber(), Officer.SYSTEM.id(), STEP, "LAPSED", note);
            review.ifPresent(number -> records.step(number, Officer.SYSTEM.id(), STEP, "LAPSED", note));
        }
    }
}
