package publicpost.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Who passed the review and is to be ranked.
 *
 * @param score of the democratic review, higher is better
 * @param wishes offers in the order wanted, at least one
 */
public record Candidate(long application, Priority priority, BigDecimal score, Instant applied, List<Long> wishes) {

    public Candidate {
        wishes = List.copyOf(wishes);
        if (wishes.isEmpty()) {
            throw new IllegalArgumentException("application %d wants no offer".formatted(application));
        }
    }
}
