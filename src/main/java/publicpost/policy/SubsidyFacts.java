package publicpost.policy;

import java.math.BigDecimal;

/**
 * One person's month in one post, as far as the subsidy depends on it (§二(三)).
 *
 * @param standard yuan a month or an hour, as agreed with the post; 0 or more
 * @param required what the whole month requires, whoever was there for a part of it: days of attendance when paid by
 *     the month, the post's monthly hours when paid by the hour; more than 0
 * @param attended days or hours, 0 or more
 * @param daysInPost days of the month in post and not suspended, 0 to daysInMonth
 * @param daysInMonth calendar days, 28 to 31
 * @param unitContributions yuan: the unit's part of pension, medical and unemployment insurance actually paid, never
 *     the person's own; 0 or more
 * @param premium yuan of accident insurance that fall into this month, 0 or more
 * @param agencyFee yuan for the third-party agency, 0 or more
 * @param provinceLeft yuan the province may still bear for this post in this month; nothing when below 0
 */
public record SubsidyFacts(
        Area area,
        PayBasis basis,
        Money standard,
        BigDecimal required,
        BigDecimal attended,
        int daysInPost,
        int daysInMonth,
        Money unitContributions,
        Money premium,
        Money agencyFee,
        Money provinceLeft) {

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /**
     * @throws IllegalArgumentException when a number is out of its range
     */
    public SubsidyFacts {
        require(required.signum() > 0 && attended.signum() >= 0, "attendance");
        require(daysInMonth >= SHORTEST_MONTH && daysInMonth <= LONGEST_MONTH, "days in the month");
        require(daysInPost >= 0 && daysInPost <= daysInMonth, "days in post");
        require(!standard.isNegative(), "standard");
        require(!unitContributions.isNegative() && !premium.isNegative() && !agencyFee.isNegative(), "costs");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " out of range");
        }
    }
}
