package publicpost.payment;

import java.time.LocalDate;
import publicpost.policy.Money;

/**
 * An exit whose cause takes back what was paid, and for which nobody has said yet how much.
 *
 * @param matter id of the exit
 * @param caseNumber of the exit
 * @param town its code
 * @param most yuan that can be taken back: all that was paid, less what is owed or recovered for other reasons
 */
public record Recovery(
        Long matter,
        String caseNumber,
        Long placement,
        String name,
        String town,
        String reason,
        LocalDate openedOn,
        Money most) {}
