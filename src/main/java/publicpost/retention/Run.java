package publicpost.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A list of what may go, and how far its deletion has come.
 *
 * @param kind null for all
 * @param carriedBy null while it is only a list
 * @param items in the list
 * @param done deleted or blanked
 * @param skipped left alone because they had changed meanwhile
 */
public record Run(
        long id,
        String kind,
        LocalDate asOf,
        String listedBy,
        Instant listedAt,
        String carriedBy,
        Instant finishedAt,
        int items,
        int done,
        int skipped) {

    public boolean isUnderWay() {
        return carriedBy != null && finishedAt == null;
    }
}
