package publicpost.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Days of a month that were attended or paid although nobody was in post on them (§二(五), §二(三)). */
public final class BeyondPost {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    private BeyondPost() {}

    /**
     * Days attended beyond those payable; of hours at least so many days as they take.
     *
     * @param attended days, or hours of an hourly post
     * @param month as the registers say today
     * @return 0 where it can have been
     */
    public static BigDecimal attended(PayBasis basis, BigDecimal attended, PostMonth month) {
        var days = basis == PayBasis.MONTHLY ? attended : attended.divide(HOURS_A_DAY, 0, RoundingMode.CEILING);
        return days.subtract(BigDecimal.valueOf(month.daysPayable()))
                .max(BigDecimal.ZERO)
                .stripTrailingZeros();
    }

    /** Days paid beyond those in post, suspended or not: whether a pause is paid is another question. */
    public static int paid(int days, PostMonth month) {
        return Math.max(0, days - month.daysInPost());
    }
}
