package publicpost.review;

import java.time.LocalDate;
import publicpost.policy.ReviewOption;

/**
 * A term made longer; both dates are the first day no longer subsidised, before and after.
 *
 * @param caseNumber of the review
 */
public record Extension(
        LocalDate from,
        LocalDate until,
        ReviewOption.Kind kind,
        String reason,
        String clause,
        String caseNumber,
        String decidedBy,
        LocalDate decidedOn) {}
