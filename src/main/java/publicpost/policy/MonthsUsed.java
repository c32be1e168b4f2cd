package publicpost.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** How much of the term a person has had, over all placements (§二(三)); how left-over days add up is our default. */
public final class MonthsUsed {

    /** Our default: so many left-over days make a month, whatever the months they come from. */
    private static final int DAYS_OF_A_MONTH = 30;

    private MonthsUsed() {}

    /**
     * @param earlierMonths counted under earlier schemes before the first span, 0 or more
     * @return whole months; what is left of a month is not counted
     */
    public static int of(Collection<Span> spans, int earlierMonths) {
        if (earlierMonths < 0) {
            throw new IllegalArgumentException("earlier months: " + earlierMonths);
        }
        var months = spans.stream().mapToInt(MonthsUsed::months).sum();
        var days = spans.stream().mapToInt(MonthsUsed::daysLeftOver).sum();
        return earlierMonths + months + days / DAYS_OF_A_MONTH;
    }

    /** A term of so many months is used up on the day it ends, also on the last day of a shorter month. */
    private static int months(Span span) {
        var months = (int) Period.between(span.from(), span.until()).toTotalMonths();
        return after(months + 1, span).isAfter(span.until()) ? months : months + 1;
    }

    private static int daysLeftOver(Span span) {
        return (int) ChronoUnit.DAYS.between(after(months(span), span), span.until());
    }

    private static LocalDate after(int months, Span span) {
        return span.from().plusMonths(months);
    }
}
