package publicpost.review;

import java.time.LocalDate;
import publicpost.policy.ReviewOption;

/**
 * What is proposed or decided for a term that ends.
 *
 * @param until the first day no longer subsidised; null for an exit
 */
public record Proposal(ReviewOption.Kind kind, LocalDate until, String reason) {}
