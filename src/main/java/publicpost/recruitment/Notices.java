package publicpost.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.calendar.WorkCalendars;
import publicpost.casefile.Refused;
import publicpost.policy.Figures;
import publicpost.policy.NoticePeriod;
import publicpost.policy.PolicyTables;
import publicpost.policy.UnknownYear;

/** The notice board: puts the ranked on public notice for so many working days. */
@Service
@Transactional
public class Notices {

    private final NoticeRows rows;
    private final RecruitmentRows recruitments;
    private final PolicyTables tables;
    private final WorkCalendars calendars;
    private final Clock clock;

    Notices(NoticeRows rows, RecruitmentRows recruitments, PolicyTables tables, WorkCalendars calendars, Clock clock) {
        this.rows = rows;
        this.recruitments = recruitments;
        this.tables = tables;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The last day of a notice that is put up on that day.
     *
     * @throws Refused when it is shorter than allowed, or reaches a year whose holidays are not published
     */
    @Transactional(readOnly = true)
    public LocalDate lastDay(LocalDate from, int workingDays) {
        var least = tables.figure(Figures.NOTICE_MIN_WORKING_DAYS, from).value().intValue();
        if (workingDays < least || workingDays > 30) {
            throw Refused.at("noticeWorkingDays", "公示工作日数", "公示期应为 %d 至 30 个工作日".formatted(least));
        }
        try {
            return NoticePeriod.end(from, workingDays, calendars.current());
        } catch (UnknownYear unknown) {
            throw Refused.at("noticeWorkingDays", "公示工作日数", "公示期到 %d 年，该年放假安排尚未公布，不能推算".formatted(unknown.year()));
        }
    }

    public Notice publish(String recruitment, LocalDate from, int workingDays, String officer) {
        var of = recruitments.findByCaseNumber(recruitment).orElseThrow();
        of.putOnNotice();
        var until = lastDay(from, workingDays);
        return rows.save(new Notice(of.id(), from, until, calendars.current().basis(from, until), officer));
    }

    public void end(String recruitment) {
        var of = recruitments.findByCaseNumber(recruitment).orElseThrow();
        of.noticeEnded();
        rows.lock(of.id()).orElseThrow().end(clock.instant());
    }

    /**
     * Keeps the notice as it is until the transaction is over: whoever objects, answers an objection, comes back from a
     * correction or ends the notice does so one after another, so that no objection falls between a case and its notice.
     */
    public Optional<Notice> hold(Long recruitment) {
        return rows.lock(recruitment);
    }

    @Transactional(readOnly = true)
    public Optional<Notice> of(Long recruitment) {
        return rows.findByRecruitmentId(recruitment);
    }

    @Transactional(readOnly = true)
    public Notice of(String recruitment) {
        return find(recruitment).orElseThrow();
    }

    /** Empty before it is given. */
    @Transactional(readOnly = true)
    public Optional<Notice> find(String recruitment) {
        return recruitments.findByCaseNumber(recruitment).flatMap(found -> rows.findByRecruitmentId(found.id()));
    }
}
