package publicpost.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * The month in which somebody leaves, settled to the day (§二(三)).
 *
 * @param daysInPost of the month, also when the person only came in it
 * @param daysSuspended of those, each day once
 */
public record LastMonth(YearMonth month, int daysInMonth, int daysInPost, int daysSuspended) {

    /** As staff read it. */
    public String inWords() {
        return "%s：在岗 %d 天（全月 %d 天），其中暂停 %d 天，应结算 %d 天"
                .formatted(month, daysInPost, daysInMonth, daysSuspended, daysPayable());
    }

    /**
     * @param endsOn the first day no longer in post
     * @throws IllegalArgumentException when that is before the start
     */
    public static LastMonth of(LocalDate startsOn, LocalDate endsOn, Collection<Span> suspended) {
        var month = YearMonth.from(endsOn.minusDays(1));
        var whole = new Span(month.atDay(1), month.plusMonths(1).atDay(1));
        var post = new Span(startsOn, endsOn);
        var lost = whole.from()
                .datesUntil(whole.until())
                .filter(post::has)
                .filter(day -> suspended.stream().anyMatch(span -> span.has(day)))
                .count();
        return new LastMonth(month, month.lengthOfMonth(), post.daysWithin(whole), (int) lost);
    }

    public int daysPayable() {
        return daysInPost - daysSuspended;
    }
}
