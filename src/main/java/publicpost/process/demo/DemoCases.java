package publicpost.process.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.calendar.OfficeClock;
import publicpost.calendar.WorkCalendars;
import publicpost.policy.UnknownYear;
import publicpost.recruitment.Announcements;

/**
 * Fills a trial with sixty invented applicants at every stage, by living the weeks before today as the offices would. It
 * is one transaction: a load that is interrupted leaves nothing, and the next start begins anew.
 */
@Component
@Order(2)
@Profile("demo")
@ConditionalOnProperty("publicpost.demo.cases")
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    /** Any number, as long as nobody else locks it. */
    private static final long LOCK = 20220414;

    private final OfficeClock clock;
    private final WorkCalendars calendars;
    private final Announcements announcements;
    private final DemoFiles files;
    private final DemoDesk desk;
    private final DemoMoney money;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DemoCases(
            OfficeClock clock,
            WorkCalendars calendars,
            Announcements announcements,
            DemoFiles files,
            DemoDesk desk,
            DemoMoney money,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.clock = clock;
        this.calendars = calendars;
        this.announcements = announcements;
        this.files = files;
        this.desk = desk;
        this.money = money;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var before = clock.shift();
        try {
            transaction.executeWithoutResult(status -> loadOnce(before));
        } catch (UnknownYear unknown) {
            LOG.warn(
                    "演示案件未装入：{} 年放假安排尚未公布，无法推算报名期和公示期（no demo cases: the holidays of {} are not published)",
                    unknown.year(),
                    unknown.year());
        } finally {
            if (!clock.shift().equals(before)) {
                clock.shiftBy(before);
            }
        }
    }

    private void loadOnce(Duration before) {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        var known = database.sql("select count(*) from app.application")
                .query(Long.class)
                .single();
        if (known > 0) {
            return;
        }
        var agenda = new DemoAgenda();
        courses(clock.today()).forEach(course -> course.enter(agenda));
        agenda.live(day -> {
            LOG.info("演示案件：正在办理 {} 的业务（demo cases: working through {}）", day, day);
            clock.moveTo(day);
        });
        clock.shiftBy(before);
        money.give(clock.today().getYear());
        money.give(clock.today().getYear() + 1);
        LOG.info("演示案件已装入（the demo cases are there）");
    }

    private List<DemoCourse> courses(LocalDate today) {
        var applicants = files.applicants();
        return files.announcements().stream()
                .map(announcement -> new DemoCourse(
                        announcement,
                        applicants.stream()
                                .filter(one -> one.announcement().equals(announcement.key()))
                                .toList(),
                        DemoDays.until(today, announcement.reach(), calendars.current()),
                        today,
                        desk,
                        announcements))
                .toList();
    }
}
