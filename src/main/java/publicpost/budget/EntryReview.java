package publicpost.budget;

import java.time.Instant;

/**
 * What a second person said of money above the limit.
 *
 * @param confirmed whether it counts
 * @param reason why not
 */
public record EntryReview(boolean confirmed, String reason, String by, Instant at) {}
