package publicpost.budget;

import java.time.Instant;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/**
 * Money given to a town, or taken back.
 *
 * @param town its code
 * @param amount yuan; negative where it is taken back
 * @param secondNeeded whether it is above the limit, so that it counts only when a second person has confirmed it
 * @param review what that person said; null until then, or where one person is enough
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
        Instant enteredAt,
        boolean secondNeeded,
        EntryReview review) {

    /** Whether it waits for a second person. */
    public boolean isPending() {
        return secondNeeded && review == null;
    }
}
