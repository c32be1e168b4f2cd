package publicpost.payment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/** The table of answers taken, and what an answer changes. */
@Component
class ResultRows {

    private final JdbcClient database;

    ResultRows(JdbcClient database) {
        this.database = database;
    }

    boolean known(String sha256, Long month) {
        return database.sql("select exists (select from app.payment_result where sha256 = ? and month_id = ?)")
                .params(sha256, month)
                .query(Boolean.class)
                .single();
    }

    void add(String sha256, Long month, String name, Taken taken, String officer, Instant now) {
        database.sql(
                        """
                        insert into app.payment_result (sha256, month_id, name, paid, failed, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(sha256, month, name, taken.paid(), taken.failed(), officer, Timestamp.from(now))
                .update();
    }

    void settle(List<ResultRow> rows, LocalDate on, String officer) {
        database.sql(
                        """
                        update app.payment p set status = r.status, answer = r.answer, settled_on = ?, settled_by = ?
                        from unnest(?::bigint[], ?::text[], ?::text[]) r (id, status, answer) where p.id = r.id""")
                .params(
                        on,
                        officer,
                        ids(rows),
                        rows.stream().map(row -> row.result().name()).toArray(String[]::new),
                        rows.stream().map(ResultRow::reason).toArray(String[]::new))
                .update();
    }

    /** Who bears what these payments paid: the lines of the post's subsidy behind them, corrections netted. */
    Shares shares(Long month, List<ResultRow> rows) {
        return database.sql(
                        """
                        select coalesce(sum(l.province), 0), coalesce(sum(l.city), 0), coalesce(sum(l.zone), 0),
                            coalesce(sum(l.urban_channel), 0)
                        from app.pay_line l where l.month_id = ? and l.kind = 'POST_SUBSIDY' and l.placement_id in (
                            select p.placement_id from app.payment p where p.id = any(?::bigint[]))""")
                .params(month, ids(rows))
                .query((row, i) -> new Shares(
                        Money.of(row.getBigDecimal(1)),
                        Money.of(row.getBigDecimal(2)),
                        Money.of(row.getBigDecimal(3)),
                        Money.of(row.getBigDecimal(4))))
                .single();
    }

    private static Long[] ids(List<ResultRow> rows) {
        return rows.stream().map(ResultRow::payment).toArray(Long[]::new);
    }
}
