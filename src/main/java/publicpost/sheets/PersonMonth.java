package publicpost.sheets;

import java.math.BigDecimal;
import publicpost.policy.Area;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/**
 * One person on the sheets of a month; numbers of papers and accounts are masked already.
 *
 * @param village its code
 * @param attendance null for somebody who is on it for a correction of an earlier month only
 * @param own what this month makes
 * @param corrected what corrections of earlier months add to it, or take back
 */
public record PersonMonth(
        Long placement,
        String village,
        String name,
        String idNumber,
        String bankAccount,
        String postTitle,
        Area area,
        Attended attendance,
        Costs own,
        Costs corrected) {

    /**
     * What was attended.
     *
     * @param standard yuan a month or an hour that counted, or before the calculation as agreed
     * @param required days or hours; null until entered, like what was attended
     * @param daysInPost of the month, suspended ones included
     */
    public record Attended(
            PayBasis basis,
            Money standard,
            BigDecimal required,
            BigDecimal attended,
            int daysInPost,
            int daysSuspended) {

        public boolean isEntered() {
            return attended != null;
        }

        Attended withoutStandard() {
            return new Attended(basis, Money.ZERO, required, attended, daysInPost, daysSuspended);
        }

        /** Nothing of what was required is missing. */
        public boolean isFull() {
            return isEntered() && attended.compareTo(required) >= 0;
        }
    }

    public boolean isOnRoster() {
        return attendance != null;
    }

    public Costs all() {
        return own.plus(corrected);
    }

    /** What goes to the account: the post's subsidy with its corrections. */
    public Money paid() {
        return net().max(Money.ZERO);
    }

    /** What corrections take back beyond what the month pays: it becomes a debt. */
    public Money owed() {
        return net().negated().max(Money.ZERO);
    }

    private Money net() {
        return all().of(LineKind.POST_SUBSIDY);
    }

    PersonMonth withoutMoney() {
        return new PersonMonth(
                placement,
                village,
                name,
                idNumber,
                "",
                postTitle,
                area,
                attendance == null ? null : attendance.withoutStandard(),
                Costs.NONE,
                Costs.NONE);
    }
}
