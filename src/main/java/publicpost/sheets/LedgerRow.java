package publicpost.sheets;

import java.time.YearMonth;
import java.util.Map;
import publicpost.policy.Money;

/**
 * One person's year so far.
 *
 * @param village its code
 * @param own the post's subsidy of each month that was calculated, without corrections
 * @param corrected what corrections made in these months add, or take back
 * @param monthsPaid months of which the payment reached the account
 * @param paid yuan that reached it
 * @param failed yuan of payments that failed and were not made good
 * @param owed yuan of debts that are not back
 */
record LedgerRow(
        String village,
        String name,
        Map<YearMonth, Money> own,
        Money corrected,
        int monthsPaid,
        Money paid,
        Money failed,
        Money owed) {

    Money due() {
        return own.values().stream().reduce(corrected, Money::plus);
    }
}
