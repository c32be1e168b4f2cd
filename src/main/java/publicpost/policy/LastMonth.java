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
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("from %s until %s".formatted(startsOn, endsOn));
        }
        var days = PostMonth.of(month, startsOn, endsOn, suspended);
        return new LastMonth(month, days.daysInMonth(), days.daysInPost(), days.daysSuspended());
    }

    public int daysPayable() {
        return daysInPost - daysSuspended;
    }
}
