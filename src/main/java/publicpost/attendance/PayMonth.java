package publicpost.attendance;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One month of one town, from the attendance to the last payment.
 *
 * @param noticeFrom first day of the masked notice; null until it is published
 * @param noticeUntil its last day
 * @param checkedBy null until the town has checked it
 * @param transferredOn when what is not paid to people was handed on; null until then
 * @param approvedBy null until the district has approved it; the month is locked then, unless a second has to approve
 * @param secondNeeded whether its sum is above the limit, so that two people approve it
 * @param secondApprovedBy the second of them; null until then, or where one is enough
 */
public record PayMonth(
        Long id,
        String caseNumber,
        String town,
        YearMonth month,
        Status status,
        LocalDate openedOn,
        LocalDate noticeFrom,
        LocalDate noticeUntil,
        String checkedBy,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate transferredOn,
        boolean secondNeeded,
        String secondApprovedBy,
        LocalDate secondApprovedOn) {

    /** How far it has come. */
    public enum Status {
        ATTENDANCE,
        CALCULATED,
        CHECKED,
        APPROVED,
        PAID
    }

    /** What its case numbers begin with: 发放. */
    private static final String PREFIX = "FF";

    /** Whether a case of that number is a month of a town: its number says so, without a look into the tables. */
    public static boolean numbers(String caseNumber) {
        return caseNumber.startsWith(PREFIX);
    }

    public boolean isLocked() {
        return status == Status.APPROVED || status == Status.PAID;
    }

    /** When nothing was left to approve; null until then. */
    public LocalDate lockedOn() {
        return secondNeeded ? secondApprovedOn : approvedOn;
    }

    /** As staff read it, such as 2026年10月. */
    public String inWords() {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
