package publicpost.policy;

import java.time.LocalDate;

/** The last day of a period counted in working days (民法典第201条、第203条). */
public final class NoticePeriod {

    private NoticePeriod() {}

    /**
     * @param from the first day, which is not counted
     * @param workingDays 1 or more
     * @return the last day, always a working day
     * @throws UnknownYear when the period reaches a year without notice
     */
    public static LocalDate end(LocalDate from, int workingDays, WorkCalendar calendar) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("working days: " + workingDays);
        }
        return calendar.plusWorkingDays(from, workingDays);
    }
}
