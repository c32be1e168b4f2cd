package publicpost.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Attendance that nobody can have had while alive (§二(五)). */
public final class AfterDeath {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private AfterDeath() {}

    /**
     * How many days of a month's attendance are more than there were until the day of death, that day counted.
     *
     * @param from the first day in post
     * @param attended days, or hours of an hourly post
     */
    public static BigDecimal days(
            YearMonth month, LocalDate from, LocalDate died, PayBasis basis, BigDecimal attended) {
        var first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        var last = died.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : died;
        var alive = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(first, last) + 1));
        if (basis == PayBasis.MONTHLY) {
            return attended.subtract(alive).max(BigDecimal.ZERO);
        }
        return attended.compareTo(alive.multiply(HOURS_OF_A_DAY)) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
