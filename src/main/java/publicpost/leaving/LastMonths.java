package publicpost.leaving;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.placement.Placement;
import publicpost.placement.Suspensions;
import publicpost.policy.LastMonth;

/** The days of everybody's last month in post: where the subsidy begins to settle it. */
@Component
@Transactional
public class LastMonths {

    private final JdbcClient database;
    private final Suspensions suspensions;

    LastMonths(JdbcClient database, Suspensions suspensions) {
        this.database = database;
        this.suspensions = suspensions;
    }

    /** @param out the first day no longer in post */
    void write(Placement placement, LocalDate out) {
        var suspended = suspensions.of(placement.id()).stream()
                .map(one -> one.before(out))
                .toList();
        var month = LastMonth.of(placement.startsOn(), out, suspended);
        database.sql("insert into app.last_month values (?, ?, ?, ?, ?)")
                .params(
                        placement.id(),
                        month.month().toString(),
                        month.daysInMonth(),
                        month.daysInPost(),
                        month.daysSuspended())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<LastMonth> of(Long placement) {
        return database.sql("select * from app.last_month where placement_id = ?")
                .param(placement)
                .query((row, i) -> new LastMonth(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("days_in_month"),
                        row.getInt("days_in_post"),
                        row.getInt("days_suspended")))
                .optional();
    }
}
