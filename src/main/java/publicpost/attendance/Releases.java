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

    private final AttendanceRows rows;
    private final Corrections corrections;
    private final JdbcClient database;
    private final Clock clock;

    Releases(AttendanceRows rows, Corrections corrections, JdbcClient database, Clock clock) {
        this.rows = rows;
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
}
