package publicpost.holds;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth;
import publicpost.attendance.Releases;

/** Takes the lines of whoever has a severe finding open off a month's sheet, nobody else's, and gives them back later. */
@Service
@Transactional
public class Holds {

    private static final String SUSPECTED =
            """
            insert into app.held_month (attendance_id, finding_id, held_on)
            select distinct on (a.id) a.id, f.id, cast(:today as date) from app.attendance a
            join app.holding_finding f on f.placement_id = a.placement_id
            where a.month_id = :month order by a.id, f.id
            on conflict do nothing""";

    /** What was to be paid of months held before, of somebody about whom something else has been found since. */
    private static final String HELD_AGAIN =
            """
            with again as (
                delete from app.correction c using app.attendance a
                where c.month_id = :month and c.cause = 'RELEASED' and a.id = c.attendance_id
                    and exists (select from app.holding_finding f where f.placement_id = a.placement_id)
                returning a.id, a.placement_id, a.month_id),
            off as (
                delete from app.pay_line l using again g join app.pay_month m on m.id = g.month_id
                where l.month_id = :month and l.placement_id = g.placement_id and l.month = m.month)
            update app.held_month h set released_on = null from again g where h.attendance_id = g.id""";

    /** Other corrections of earlier months stay: they set right what was paid. */
    private static final String OFF_THE_SHEET =
            """
            with gone as (
                delete from app.pay_line l using app.held_month h, app.attendance a
                where a.month_id = :month and h.attendance_id = a.id and l.placement_id = a.placement_id
                    and l.month_id = :month and l.month = :first and l.revision = 0
                returning h.attendance_id, l.amount, to_jsonb(l) as line)
            update app.held_month h set amount = h.amount + one.yuan, lines = coalesce(h.lines, '[]') || one.lines
            from (select attendance_id, sum(amount) as yuan, jsonb_agg(line) as lines from gone group by 1) one
            where h.attendance_id = one.attendance_id""";

    private final JdbcClient database;
    private final Releases releases;
    private final Clock clock;

    Holds(JdbcClient database, Releases releases, Clock clock) {
        this.database = database;
        this.releases = releases;
        this.clock = clock;
    }

    /** The month is calculated anew: what was held of it before counts no more. */
    public void begin(PayMonth open) {
        database.sql(
                        "delete from app.held_month h using app.attendance a where a.id = h.attendance_id and a.month_id = ?")
                .param(open.id())
                .update();
    }

    /**
     * Holds the lines of everybody who has a severe finding open by now; what was held before stays held.
     *
     * @param open is calculated and not approved
     * @return how many people of the month are not paid
     */
    public int hold(PayMonth open) {
        database.sql(SUSPECTED)
                .param("today", LocalDate.now(clock))
                .param("month", open.id())
                .update();
        database.sql(HELD_AGAIN).param("month", open.id()).update();
        database.sql(OFF_THE_SHEET)
                .param("month", open.id())
                .param("first", open.month().atDay(1))
                .update();
        return database.sql(
                        "select count(*) from app.held_month h join app.attendance a on a.id = h.attendance_id where a.month_id = ?")
                .param(open.id())
                .query(Integer.class)
                .single();
    }

    /** A month was approved: whoever's finding had been closed since it was held is paid with the next. */
    public void approved(PayMonth month, String officer) {
        database.sql(
                        """
                        select distinct a.placement_id from app.held_month h join app.attendance a on a.id = h.attendance_id
                        where a.month_id = ? and h.released_on is null""")
                .param(month.id())
                .query(Long.class)
                .list()
                .forEach(placement -> release(placement, officer));
    }

    /**
     * Gives out what was held of approved months, for the days the person was in post as the registers have them by now;
     * nothing while another severe finding is open. On a sheet that nobody has checked yet the lines stand again.
     */
    public void release(Long placement, String officer) {
        if (!isSuspected(placement)) {
            releases.giveBack(placement);
            releases.all(placement, officer);
        }
    }

    /** Gives out what two who decided at the same moment left to each other. */
    public void releaseForgotten(String officer) {
        database.sql(
                        """
                        select distinct a.placement_id from app.held_month h join app.attendance a on a.id = h.attendance_id
                        join app.pay_month m on m.id = a.month_id
                        where h.released_on is null and m.status in ('APPROVED', 'PAID')
                            and not exists (select from app.holding_finding f where f.placement_id = a.placement_id)""")
                .query(Long.class)
                .list()
                .forEach(placement -> releases.all(placement, officer));
    }

    private boolean isSuspected(Long placement) {
        return database.sql("select exists (select from app.holding_finding where placement_id = ?)")
                .param(placement)
                .query(Boolean.class)
                .single();
    }
}
