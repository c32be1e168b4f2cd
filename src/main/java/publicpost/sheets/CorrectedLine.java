package publicpost.sheets;

import java.math.BigDecimal;
import java.time.YearMonth;
import publicpost.policy.LineKind;
import publicpost.policy.Money;

/**
 * A line that sets an earlier month right, beside what stood there before.
 *
 * @param village its code
 * @param month the month that was wrong
 * @param revision 1 for the first correction of that line, then counted on
 * @param before what all lines before it had come to
 * @param amount what this one adds, or takes back
 * @param attended days or hours as they should have been
 * @param reason why it was wrong; empty where nobody said so
 */
public record CorrectedLine(
        Long placement,
        String village,
        String name,
        YearMonth month,
        LineKind kind,
        int revision,
        Money before,
        Money amount,
        BigDecimal attended,
        String reason) {

    public Money after() {
        return before.plus(amount);
    }
}
