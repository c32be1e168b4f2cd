package publicpost.subsidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/**
 * One amount of one person for one month; never changed once its month is approved.
 *
 * @param month the month worked
 * @param revision 0 for the month's own line; each later one corrects the one before it
 * @param paidIn id of the month of the town it is paid in
 * @param run the calculation that made it
 * @param amount yuan; a correcting line may take back
 * @param standard that counted, yuan a month or an hour
 * @param daysPaid in post and not suspended
 */
public record PayLine(
        Long placement,
        YearMonth month,
        LineKind kind,
        int revision,
        Long paidIn,
        Long run,
        Money amount,
        Shares shares,
        String clause,
        Money standard,
        BigDecimal required,
        BigDecimal attended,
        int daysPaid,
        int daysInMonth) {

    public boolean corrects() {
        return revision > 0;
    }
}
