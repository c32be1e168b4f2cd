package publicpost.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.attendance.Correction.Cause;
import publicpost.attendance.Corrections;
import publicpost.casefile.Refused;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Suspension;
import publicpost.placement.Suspensions;

/** Suspends somebody from a day: the subsidy stops from then, and the term goes on. */
@Component
class Pauses {

    private final Matters matters;
    private final Suspensions suspensions;
    private final Corrections corrections;
    private final MatterCases cases;

    Pauses(Matters matters, Suspensions suspensions, Corrections corrections, MatterCases cases) {
        this.matters = matters;
        this.suspensions = suspensions;
        this.corrections = corrections;
        this.cases = cases;
    }

    /** A suspension that is already open goes on as it is, and days of an earlier one are not suspended twice. */
    void begin(Placement placement, LocalDate from, LocalDate expectedUntil, String reason, String officer) {
        var earlier = suspensions.of(placement.id());
        if (earlier.stream().noneMatch(one -> one.until() == null)) {
            var free = earlier.stream().map(Suspension::until).reduce(from, Pauses::later);
            cases.begin(open(placement, free, expectedUntil, reason, officer), placement);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @throws Refused when the day lies outside the time in post or is suspended already */
    Matter open(Placement placement, LocalDate from, LocalDate expectedUntil, String reason, String officer) {
        refuseOutOfPost(placement, from);
        var matter = matters.open(Matter.Kind.SUSPENSION, placement.id(), from, officer);
        suspensions.begin(
                new Suspension(placement.id(), from, null, Suspensions.ORDERED, reason, matter.caseNumber()),
                expectedUntil,
                officer);
        corrections.settle(placement.id(), Cause.PAUSED, "%s起暂停（%s）".formatted(from, matter.caseNumber()), officer);
        return matter;
    }

    private static void refuseOutOfPost(Placement placement, LocalDate from) {
        if (from.isBefore(placement.startsOn())
                || placement.termEnds() != null && !from.isBefore(placement.termEnds())) {
            throw Refused.at("from", "暂停起始日", "应在上岗日期 %s 之后、补贴期限之内".formatted(placement.startsOn()));
        }
    }

    /**
     * The open suspension begins on another day; what was settled by the earlier one is settled anew.
     *
     * @throws Refused likewise
     */
    void beginOn(Placement placement, Suspension open, LocalDate from, String officer) {
        refuseOutOfPost(placement, from);
        suspensions.beginOn(placement.id(), from);
        matters.isAbout(open.caseNumber(), from);
        corrections.settle(placement.id(), Cause.PAUSED, "暂停改自%s起（%s）".formatted(from, open.caseNumber()), officer);
    }
}
