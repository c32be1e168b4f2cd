package publicpost.payment;

import java.time.LocalDate;
import publicpost.policy.Money;

/**
 * Money that was paid and was not due.
 *
 * @param town its code
 * @param month id of the town's month whose corrections made it; null where an exit did
 * @param matter id of the exit that made it; null where a month did
 * @param amount yuan
 * @param recovered yuan that are back
 * @param clause why it is taken back
 */
public record Debt(
        Long id,
        Long placement,
        String name,
        String town,
        Long month,
        Long matter,
        Money amount,
        Money recovered,
        String reason,
        String clause,
        String openedBy,
        LocalDate openedOn) {

    /** Yuan still owed. */
    public Money left() {
        return amount.minus(recovered);
    }
}
