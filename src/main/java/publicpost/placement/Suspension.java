package publicpost.placement;

import java.time.LocalDate;
import publicpost.policy.Span;

/**
 * A time in post without subsidy.
 *
 * @param until the first day paid again; null while it lasts
 * @param cause ORDERED by the town, or TERM_LAPSED where nobody decided in time
 */
public record Suspension(
        Long placement, LocalDate from, LocalDate until, String cause, String reason, String caseNumber) {

    /** As far as it reaches before that day. */
    public Span before(LocalDate day) {
        var end = until == null || until.isAfter(day) ? day : until;
        return new Span(from, end.isBefore(from) ? from : end);
    }
}
