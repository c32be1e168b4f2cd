package publicpost.attendance;

import java.math.BigDecimal;
import java.util.function.Supplier;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.policy.PostMonth;

/**
 * One person's month, with everything the calculation needs as it was then.
 *
 * @param number the identity number, opened only where somebody asks for it
 * @param accountMasked null where none was known, and nobody is paid without
 * @param standard yuan a month or an hour, as agreed
 * @param hours the post's monthly hours
 * @param daysInPost of the month, suspended ones included
 * @param provinceLeft yuan the province may bear for this post in this month
 * @param required days of the whole month, or hours; null until entered
 * @param attended days or hours; null until entered
 */
public record AttendanceRow(
        Long id,
        Long unit,
        Long placement,
        String name,
        Supplier<String> number,
        String bankName,
        String accountMasked,
        String postTitle,
        Area area,
        PayBasis basis,
        Money standard,
        BigDecimal hours,
        int daysInMonth,
        int daysInPost,
        int daysSuspended,
        Money provinceLeft,
        BigDecimal required,
        BigDecimal attended,
        Money unitContributions,
        Money premium,
        String remark) {

    public String idNumber() {
        return number.get();
    }

    public int daysPayable() {
        return daysInPost - daysSuspended;
    }

    public boolean isEntered() {
        return attended != null;
    }

    /** Likewise, with the days as the registers have them meanwhile. */
    AttendanceRow on(PostMonth days) {
        return new AttendanceRow(
                id,
                unit,
                placement,
                name,
                number,
                bankName,
                accountMasked,
                postTitle,
                area,
                basis,
                standard,
                hours,
                daysInMonth,
                days.daysInPost(),
                days.daysSuspended(),
                provinceLeft,
                required,
                attended,
                unitContributions,
                premium,
                remark);
    }

    /** Days, or hours, that can have been attended at the most. */
    BigDecimal attendable() {
        return BigDecimal.valueOf(basis == PayBasis.MONTHLY ? daysPayable() : 24L * daysPayable());
    }

    /** Never the number of a person. */
    @Override
    public String toString() {
        return "attendance " + id;
    }
}
