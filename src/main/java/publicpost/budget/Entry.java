package publicpost.budget;

import java.time.Instant;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/**
 * Money given to a town, or taken back.
 *
 * @param town its code
 * @param amount yuan; negative where it is taken back
 * @param document the number of the paper it was given by
 */
public record Entry(
        Long id,
        int year,
        String town,
        FundSource source,
        Money amount,
        String document,
        String reason,
        String enteredBy,
        Instant enteredAt) {}
