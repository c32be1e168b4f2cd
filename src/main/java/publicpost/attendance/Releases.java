package publicpost.attendance;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved months of which somebody was not paid, because something was found and not yet cleared up. */
@Service
@Transactional
public class Releases {

    /** Villages and the agency read it, and what was found is not for them. */
    private static final String REASON = "补发以前月份暂缓的补贴";

    private static final String GIVE_BACK =
            """
            with back as (delete from app.held_month where attendance_id = ? returning lines)
            insert into app.pay_line
            select l.* from back, jsonb_populate_recordset(null::app.pay_line, coalesce(back.lines, '[]')) l""";

    private final AttendanceRows rows;
    private final Roster roster;
    private final Corrections corrections;
    private final JdbcClient database;
    private final Clock clock;

    Releases(AttendanceRows rows, Roster roster, Corrections corrections, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.roster = roster;
        this.corrections = corrections;
        this.database = database;
        this.clock = clock;
    }

    /** Lets all of them be paid with the next month, each once, for the days in post as the registers have them by now. */
    public void all(Long placement, String officer) {
        var held = database.sql(
                        """
                        select h.attendance_id from app.held_month h
                        join app.attendance a on a.id = h.attendance_id join app.pay_month m on m.id = a.month_id
                        where a.placement_id = ? and h.released_on is null and m.status in ('APPROVED', 'PAID')
                        order by m.month for update of h""")
                .param(placement)
                .query(Long.class)
                .list();
        for (var one : held) {
            corrections.release(rows.get(one), REASON, officer);
            database.sql("update app.held_month set released_on = ? where attendance_id = ?")
                    .params(LocalDate.now(clock), one)
                    .update();
        }
    }

    /**
     * Puts what was taken off back on the sheet of a month that nobody has checked yet, as it was calculated; where the person
     * was suspended or left meanwhile it waits for the registers' days, with the next month.
     */
    public void giveBack(Long placement) {
        database
                .sql(
                        """
                        select h.attendance_id from app.held_month h
                        join app.attendance a on a.id = h.attendance_id join app.pay_month m on m.id = a.month_id
                        where a.placement_id = ? and m.status = 'CALCULATED' for update of h, m""")
                .param(placement)
                .query(Long.class)
                .list()
                .stream()
                .map(rows::get)
                .filter(this::isAsCalculated)
                .forEach(row -> database.sql(GIVE_BACK).param(row.id()).update());
    }

    private boolean isAsCalculated(AttendanceRow row) {
        var now = row.on(roster.days(row.placement(), corrections.monthOf(row).month()));
        return now.daysPayable() == row.daysPayable();
    }
}
