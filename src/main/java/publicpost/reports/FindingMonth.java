package publicpost.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import publicpost.policy.Money;

/**
 * A month of a town's findings.
 *
 * @param raised found in that month
 * @param closed closed in that month, whenever they were found
 * @param days calendar days from finding to closing, on average over those closed; null where none was
 * @param open still open at the end of the month
 * @param stopped yuan that were not paid for that month because of a finding
 * @param recovered yuan that came back in that month from people about whom something was found
 */
public record FindingMonth(
        String town,
        YearMonth month,
        int raised,
        int closed,
        BigDecimal days,
        int open,
        Money stopped,
        Money recovered) {

    public boolean isEmpty() {
        return raised == 0 && closed == 0 && open == 0 && stopped.isZero() && recovered.isZero();
    }
}
