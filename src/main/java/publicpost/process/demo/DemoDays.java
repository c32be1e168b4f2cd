package publicpost.process.demo;

import java.time.LocalDate;
import publicpost.policy.NoticePeriod;
import publicpost.policy.UnknownYear;
import publicpost.policy.WorkCalendar;

/**
 * The days of one recruitment of the demo, counted back from today on the working-day calendar.
 *
 * @param decided the first day after the notice, null where the recruitment does not get there
 */
record DemoDays(LocalDate announced, LocalDate windowUntil, LocalDate decided) {

    private static final int WINDOW = 3;
    private static final int NOTICE = 5;

    /**
     * The latest days on which the recruitment reaches its state by today.
     *
     * @throws UnknownYear when they, or a notice that still runs, lie in a year without published holidays
     */
    static DemoDays until(LocalDate today, DemoReach reach, WorkCalendar calendar) {
        var days = from(today.minusDays(2), reach, calendar);
        while (days.reached(reach).isAfter(today)) {
            days = from(days.announced.minusDays(1), reach, calendar);
        }
        return days;
    }

    private static DemoDays from(LocalDate day, DemoReach reach, WorkCalendar calendar) {
        var windowUntil = calendar.plusWorkingDays(day.minusDays(1), reach == DemoReach.OPEN ? NOTICE : WINDOW);
        var noticed = reach.compareTo(DemoReach.ON_NOTICE) >= 0;
        var decided = noticed
                ? NoticePeriod.end(windowUntil.plusDays(1), NOTICE, calendar).plusDays(1)
                : null;
        return new DemoDays(day, windowUntil, decided);
    }

    private LocalDate reached(DemoReach reach) {
        return switch (reach) {
            case OPEN -> appraised();
            case RANKING_DUE, ON_NOTICE -> ranked();
            case NOTICE_ENDED, CLOSED -> started();
        };
    }

    LocalDate verified() {
        return announced.plusDays(1);
    }

    LocalDate appraised() {
        return announced.plusDays(2);
    }

    LocalDate ranked() {
        return windowUntil.plusDays(1);
    }

    LocalDate started() {
        return decided.plusDays(1);
    }

    static int noticeWorkingDays() {
        return NOTICE;
    }
}
