package publicpost.placement;

import java.time.LocalDate;
import publicpost.policy.Scheme;

/**
 * Somebody who is in post already when this register first hears of them (§10: placed under an earlier scheme).
 *
 * @param post null outside the plan, which has no seat for them
 * @param seat likewise
 * @param earlierMonths months of subsidy before {@code startsOn} that count towards the 36
 * @param termEnds the first day no longer subsidised; null for a scheme without a term
 */
public record Entry(
        Long person,
        Long post,
        Long seat,
        String basis,
        Home home,
        Scheme scheme,
        int earlierMonths,
        LocalDate startsOn,
        LocalDate termEnds) {}
