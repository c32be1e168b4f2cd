package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.attendance.PayMonths;
import publicpost.calendar.OfficeClock;
import publicpost.findings.Findings;
import publicpost.intake.Intake;
import publicpost.leaving.Referral;
import publicpost.leaving.Referrals;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;
import publicpost.plan.Plan;
import publicpost.plan.Planning;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.recruitment.SeatOffers;

/** When the timers of the models are due: the dates stand in our rows, a timer only points at them. */
@InModels
public class Dates {

    private final Announcements announcements;
    private final Notices notices;
    private final Planning planning;
    private final Matters matters;
    private final Placements placements;
    private final Suspensions suspensions;
    private final Referrals referrals;
    private final Intake intake;
    private final SeatOffers offers;
    private final PayMonths months;
    private final Findings findings;
    private final PolicyTables tables;
    private final Clock clock;

    Dates(
            Announcements announcements,
            Notices notices,
            Planning planning,
            Matters matters,
            Placements placements,
            Suspensions suspensions,
            Referrals referrals,
            Intake intake,
            SeatOffers offers,
            PayMonths months,
            Findings findings,
            PolicyTables tables,
            Clock clock) {
        this.announcements = announcements;
        this.notices = notices;
        this.planning = planning;
        this.matters = matters;
        this.placements = placements;
        this.suspensions = suspensions;
        this.referrals = referrals;
        this.intake = intake;
        this.offers = offers;
        this.months = months;
        this.findings = findings;
        this.tables = tables;
        this.clock = clock;
    }

    @AnswersIn("recruitment")
    public Date windowEnds(DelegateExecution execution) {
        return endOf(announcements.get(execution.getProcessBusinessKey()).windowUntil());
    }

    @AnswersIn("recruitment")
    public Date noticeEnds(DelegateExecution execution) {
        return endOf(notices.find(execution.getProcessBusinessKey())
                .map(Notice::endsOn)
                .orElseGet(() -> inDays(Figures.NOTICE_WORKING_DAYS)));
    }

    /** The morning of 31 March: posts are developed in the first quarter (§一(三)). */
    @AnswersIn("annual-plan")
    public Date quarterEnds(DelegateExecution execution) {
        var year = planning.find(execution.getProcessBusinessKey()).map(Plan::year);
        return at(LocalDate.of(year.orElse(LocalDate.now(clock).getYear()), Month.MARCH, 31), LocalTime.of(9, 0));
    }

    public Date correctionEnds(DelegateExecution execution) {
        return endOf(inDays(Figures.CORRECTION_DAYS));
    }

    /** The morning thirty days before the term ends. */
    @AnswersIn({"exit", "renewal", "suspension", "term-review"})
    public Date firstReminder(DelegateExecution execution) {
        return beforeTermEnds(execution, Figures.REMIND_FIRST_DAYS);
    }

    /** The morning seven days before the term ends. */
    @AnswersIn({"exit", "renewal", "suspension", "term-review"})
    public Date lastReminder(DelegateExecution execution) {
        return beforeTermEnds(execution, Figures.REMIND_LAST_DAYS);
    }

    private Date beforeTermEnds(DelegateExecution execution, String figure) {
        var days = tables.figure(figure, LocalDate.now(clock)).whole();
        return at(placement(execution).termEnds().minusDays(days), LocalTime.of(8, 0));
    }

    /** The beginning of the first day no longer subsidised. */
    @AnswersIn({"exit", "renewal", "suspension", "term-review"})
    public Date termEnds(DelegateExecution execution) {
        return at(placement(execution).termEnds(), LocalTime.MIDNIGHT);
    }

    /** The end of the paper's last day. */
    @AnswersIn("renewal")
    public Date paperEnds(DelegateExecution execution) {
        return endOf(matters.get(execution.getProcessBusinessKey()).dueOn());
    }

    @AnswersIn("exit")
    public Date referralDue(DelegateExecution execution) {
        var referral = referrals.of(matters.get(execution.getProcessBusinessKey()));
        return endOf(referral.map(Referral::answerBy).orElseGet(() -> inDays(Figures.REFERRAL_ANSWER_DAYS)));
    }

    /** Where nobody knows, in a month's time. */
    @AnswersIn({"exit", "renewal", "suspension", "term-review"})
    public Date returnDue(DelegateExecution execution) {
        var matter = matters.get(execution.getProcessBusinessKey());
        var expected = suspensions.expectedUntil(matter.placementId());
        return endOf(expected.orElse(LocalDate.now(clock).plusMonths(1)));
    }

    @AnswersIn("application")
    public Date offerEnds(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        return endOf(offers.answerBy(application.id()).orElseGet(() -> inDays(Figures.OFFER_ANSWER_DAYS)));
    }

    /** The end of the day of the next month by which a month is to be paid. */
    @AnswersIn("monthly-subsidy")
    public Date subsidyDue(DelegateExecution execution) {
        return endOf(subsidyDay(execution));
    }

    /** The morning after that day. */
    @AnswersIn("monthly-subsidy")
    public Date subsidyOverdue(DelegateExecution execution) {
        return at(subsidyDay(execution).plusDays(1), LocalTime.of(8, 0));
    }

    private LocalDate subsidyDay(DelegateExecution execution) {
        var next = months.get(execution.getProcessBusinessKey()).month().plusMonths(1);
        return next.atDay(tables.figure(Figures.SUBSIDY_DUE_DAY, next.atDay(1)).whole());
    }

    @AnswersIn("monthly-subsidy")
    public Date attendanceNoticeEnds(DelegateExecution execution) {
        var until = months.get(execution.getProcessBusinessKey()).noticeUntil();
        return endOf(until == null ? inDays(Figures.ATTENDANCE_NOTICE_DAYS) : until);
    }

    /** The evening of the day by which a finding is to be dealt with: no step of it is due after the whole. */
    @AnswersIn("finding")
    public Date findingDue(DelegateExecution execution) {
        return at(findings.get(execution.getProcessBusinessKey()).dueOn(), LocalTime.of(23, 59));
    }

    /** The morning after that day. */
    @AnswersIn("finding")
    public Date findingOverdue(DelegateExecution execution) {
        return at(findings.get(execution.getProcessBusinessKey()).dueOn().plusDays(1), LocalTime.of(8, 0));
    }

    /** From today: where a model asks for a day before what it counts from has come about, the case goes on all the same. */
    private LocalDate inDays(String figure) {
        var today = LocalDate.now(clock);
        return today.plusDays(tables.figure(figure, today).whole());
    }

    private Placement placement(DelegateExecution execution) {
        return placements.get(matters.get(execution.getProcessBusinessKey()).placementId());
    }

    private static Date endOf(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(OfficeClock.ZONE).toInstant());
    }
}
