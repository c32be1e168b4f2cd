package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.calendar.OfficeClock;
import publicpost.plan.Planning;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;

/** When the timers of the models are due: the dates stand in our rows, a timer only points at them. */
@InModels
public class Dates {

    private final Announcements announcements;
    private final Notices notices;
    private final Planning planning;
    private final PolicyTables tables;
    private final Clock clock;

    Dates(Announcements announcements, Notices notices, Planning planning, PolicyTables tables, Clock clock) {
        this.announcements = announcements;
        this.notices = notices;
        this.planning = planning;
        this.tables = tables;
        this.clock = clock;
    }

    public Date windowEnds(DelegateExecution execution) {
        return endOf(announcements.get(execution.getProcessBusinessKey()).windowUntil());
    }

    public Date noticeEnds(DelegateExecution execution) {
        return endOf(notices.of(execution.getProcessBusinessKey()).endsOn());
    }

    /** The morning of 31 March: posts are developed in the first quarter (§一(三)). */
    public Date quarterEnds(DelegateExecution execution) {
        var year = planning.get(execution.getProcessBusinessKey()).year();
        return at(LocalDate.of(year, Month.MARCH, 31), LocalTime.of(9, 0));
    }

    public Date correctionEnds(DelegateExecution execution) {
        var today = LocalDate.now(clock);
        var days = tables.figure(Figures.CORRECTION_DAYS, today).value().intValue();
        return endOf(today.plusDays(days));
    }

    private static Date endOf(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(OfficeClock.ZONE).toInstant());
    }
}
