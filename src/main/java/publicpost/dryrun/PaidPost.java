package publicpost.dryrun;

import java.math.BigDecimal;
import java.time.LocalDate;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/**
 * Somebody in post, as far as money depends on it.
 *
 * @param decided whether the end of the term was decided, and not reckoned from its start
 * @param startsOn the first day that is paid here
 * @param standard yuan a month or an hour
 * @param hours a month
 * @param insured whether a month was ever entered, which says what insurance costs
 * @param unitContributions yuan in the last month entered
 * @param premium likewise
 * @param provinceBorne yuan for this post in the year's months before the first that is reckoned
 */
record PaidPost(
        Long placement,
        boolean decided,
        LocalDate startsOn,
        Area area,
        PayBasis basis,
        Money standard,
        BigDecimal hours,
        boolean insured,
        Money unitContributions,
        Money premium,
        Money provinceBorne) {}
