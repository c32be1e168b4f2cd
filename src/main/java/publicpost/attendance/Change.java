package publicpost.attendance;

import publicpost.policy.AttendanceRule;

/**
 * What the registers say of a person's month today, beside what was written down before.
 *
 * @param row null where nothing was
 */
record Change(OnRoster now, AttendanceRow row) {

    /** Whether what was entered could still have been. */
    boolean stillHolds() {
        return AttendanceRule.check(
                        row.basis(),
                        row.area(),
                        now.days().daysInMonth(),
                        now.days().daysInPost(),
                        now.days().daysSuspended(),
                        row.required(),
                        row.attended(),
                        row.unitContributions(),
                        row.premium())
                .isEmpty();
    }
}
