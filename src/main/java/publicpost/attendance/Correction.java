package publicpost.attendance;

import java.math.BigDecimal;
import publicpost.policy.Money;

/**
 * What an approved month should have said of somebody.
 *
 * @param month id of the open month it is settled in; null until there is one
 * @param row the row of attendance that was wrong
 * @param daysInPost of the month, suspended ones included
 */
public record Correction(
        Long id,
        Long month,
        Long row,
        int daysInPost,
        int daysSuspended,
        BigDecimal required,
        BigDecimal attended,
        Money unitContributions,
        Money premium,
        Cause cause,
        String reason,
        String enteredBy) {

    /** Why it was wrong. */
    public enum Cause {
        /** The village found it. */
        LATE,
        /** The person had left before the month was paid. */
        LEFT,
        /** The person was suspended before the month was paid. */
        PAUSED,
        /** Nothing was paid while a finding was open. */
        RELEASED
    }

    public int daysPayable() {
        return daysInPost - daysSuspended;
    }
}
