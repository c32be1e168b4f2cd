package publicpost.attendance;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import publicpost.calendar.WorkCalendars;

/** How many days of a month are worked. */
@Component
public class WorkingDays {

    private final WorkCalendars calendars;

    WorkingDays(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /** Null where the year's holidays are not published; the unit then says itself what was required. */
    public Integer of(YearMonth month) {
        var calendar = calendars.current();
        if (!calendar.knows(month.getYear())) {
            return null;
        }
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
