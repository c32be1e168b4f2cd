package publicpost.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * A month of somebody in post, in days: joining or leaving within it pays the days in post only (§二(三)).
 *
 * @param daysInPost of the month, suspended ones included
 * @param daysSuspended of those, each day once
 */
public record PostMonth(YearMonth month, int daysInMonth, int daysInPost, int daysSuspended) {

    /**
     * @param startsOn the first day in post
     * @param endsOn the first day no longer in post or subsidised; null while no end is known
     */
    public static PostMonth of(YearMonth month, LocalDate startsOn, LocalDate endsOn, Collection<Span> suspended) {
        var whole = new Span(month.atDay(1), month.plusMonths(1).atDay(1));
        var end = endsOn == null || endsOn.isAfter(whole.until()) ? whole.until() : endsOn;
        var post = new Span(startsOn, end.isBefore(startsOn) ? startsOn : end);
        var lost = whole.from()
                .datesUntil(whole.until())
                .filter(post::has)
                .filter(day -> suspended.stream().anyMatch(span -> span.has(day)))
                .count();
        return new PostMonth(month, month.lengthOfMonth(), post.daysWithin(whole), (int) lost);
    }

    public int daysPayable() {
        return daysInPost - daysSuspended;
    }
}
