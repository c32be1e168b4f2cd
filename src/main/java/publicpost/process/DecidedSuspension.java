package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.findings.Finding;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspension;
import publicpost.placement.Suspensions;

/** Suspends somebody as the decision on a finding says, on the day that it says, also where an earlier one said another. */
@Component
class DecidedSuspension {

    private static final String FROM = "from";
    private static final String LABEL = "暂停起始日";

    private final Placements placements;
    private final Matters matters;
    private final Suspensions suspensions;
    private final Pauses pauses;
    private final Clock clock;

    DecidedSuspension(Placements placements, Matters matters, Suspensions suspensions, Pauses pauses, Clock clock) {
        this.placements = placements;
        this.matters = matters;
        this.suspensions = suspensions;
        this.pauses = pauses;
        this.clock = clock;
    }

    FindingMeasures.Measure read(Finding finding, Answer a) {
        var from = a.day(FROM, LABEL);
        refuseFarAhead(from, a);
        return officer -> {
            var placement = StillInPost.of(finding, placements);
            var open = suspensions.open(placement.id());
            if (open.isPresent()) {
                goesOn(finding, placement, open.get(), from, officer);
                return taken(open.get().caseNumber(), "", from);
            }
            var number = begin(finding, placement, from, officer);
            return taken(number, number, from);
        };
    }

    /** A finding closes while its suspension waits to begin: later than with the next month's pay nobody would look at it again. */
    private void refuseFarAhead(LocalDate from, Answer a) {
        var latest = YearMonth.now(clock).plusMonths(1).atEndOfMonth();
        if (from != null && from.isAfter(latest)) {
            a.wrong(FROM, LABEL, "最迟为下月末（%s）：核查决定的暂停应在本月或下月的发放中生效".formatted(latest));
        }
    }

    private String begin(Finding finding, Placement placement, LocalDate from, String officer) {
        var why = "核查决定（%s）".formatted(finding.caseNumber());
        var matter = pauses.open(placement, from, null, why, officer);
        matters.becauseOf(finding.id(), matter);
        return matter.caseNumber();
    }

    /** It begins on the day that is decided now where this finding ordered it; another one stands in the way. */
    private void goesOn(Finding finding, Placement placement, Suspension open, LocalDate from, String officer) {
        if (open.from().equals(from)) {
            return;
        }
        if (!isOf(finding, open)) {
            throw Refused.at(
                    FROM,
                    LABEL,
                    "该人员自 %s 起已经暂停（%s），不能另定起始日：请填 %s，或者先由镇（街道）在该事项“办理返岗”"
                            .formatted(open.from(), open.caseNumber(), open.from()));
        }
        pauses.beginOn(placement, open, from, officer);
    }

    /** A term that lapsed is suspended under the number of its review. */
    private boolean isOf(Finding finding, Suspension open) {
        return matters.find(open.caseNumber())
                .filter(matter -> finding.id().equals(matter.finding()))
                .isPresent();
    }

    private static FindingMeasures.Taken taken(String number, String begins, LocalDate from) {
        return new FindingMeasures.Taken(number, begins, "自 %s 起暂停在岗，补贴同时停发".formatted(from), null);
    }
}
