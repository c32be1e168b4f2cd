package publicpost.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import publicpost.policy.Money;

/**
 * How a town stands in a year, by the three things that are assessed: its money, its posts, its people (§三(四)). The plan gives
 * no marks for them, and so none are given here.
 *
 * @param allotted yuan given for the year
 * @param paid yuan paid of it
 * @param planned seats of the plan in force
 * @param developed of these, with a post announced
 * @param inTime of these, by 31 March
 * @param occupied of these, with somebody in post today
 * @param raised findings of the year
 * @param due of these, closed or due by now
 * @param closedInTime of these, closed by the day they were due
 * @param overdue of these, still open after it
 */
public record Assessed(
        String town,
        Money allotted,
        Money paid,
        int planned,
        int developed,
        int inTime,
        int occupied,
        int raised,
        int due,
        int closedInTime,
        int overdue) {

    /** Null where nothing was allotted. */
    public BigDecimal paidPercent() {
        return percent(paid.yuan(), allotted.yuan());
    }

    public BigDecimal developedPercent() {
        return percent(BigDecimal.valueOf(developed), BigDecimal.valueOf(planned));
    }

    public BigDecimal occupiedPercent() {
        return percent(BigDecimal.valueOf(occupied), BigDecimal.valueOf(planned));
    }

    public BigDecimal closedInTimePercent() {
        return percent(BigDecimal.valueOf(closedInTime), BigDecimal.valueOf(due));
    }

    /** One decimal, rounded down, so that nothing short of a limit looks as if it reached it; null of nothing. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.movePointRight(2).divide(whole, 1, RoundingMode.DOWN);
    }
}
