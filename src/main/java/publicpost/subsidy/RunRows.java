package publicpost.subsidy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.SubsidyRule;

/** The table of calculations. */
@Component
class RunRows {

    private final JdbcClient database;

    RunRows(JdbcClient database) {
        this.database = database;
    }

    Long add(YearMonth month, Collection<Long> months, String evidence, String officer, Instant now) {
        var run = database.sql(
                        """
                        insert into app.pay_run (month, rule_version, evidence, begun_by, begun_at, rows)
                        values (:month, :version, :evidence, :officer, :now,
                            (select count(*) from app.attendance where month_id in (:months) and attended is not null))
                        returning id""")
                .param("month", month.atDay(1))
                .param("version", SubsidyRule.VERSION)
                .param("evidence", evidence)
                .param("officer", officer)
                .param("now", Timestamp.from(now))
                .param("months", months)
                .query(Long.class)
                .single();
        database.sql(
                        "insert into app.pay_run_month (run_id, month_id) select :run, id from app.pay_month where id in (:months)")
                .param("run", run)
                .param("months", months)
                .update();
        return run;
    }

    Optional<Long> unfinished(Long month) {
        return database.sql(
                        """
                        select r.id from app.pay_run r join app.pay_run_month m on m.run_id = r.id
                        where m.month_id = ? and r.finished_at is null order by r.id desc limit 1""")
                .param(month)
                .query(Long.class)
                .optional();
    }

    YearMonth month(Long run) {
        return YearMonth.from(database.sql("select month from app.pay_run where id = ?")
                .param(run)
                .query(LocalDate.class)
                .single());
    }

    boolean stopAsked(Long run) {
        return database.sql("select stop_asked from app.pay_run where id = ?")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    /** The next months that this run has not finished and nobody is at; see {@link #next}. */
    List<Long> free(Long run, int most) {
        return locked(run, most, "skip locked");
    }

    /**
     * The next months that this run has not finished, locked against change and against an approval meanwhile; a second
     * run over the same ones waits for the first one's chunk, and then finds its lines.
     */
    List<Long> next(Long run, int most) {
        return locked(run, most, "");
    }

    private List<Long> locked(Long run, int most, String others) {
        return database.sql(
                        """
                        select r.month_id from app.pay_run_month r join app.pay_month m on m.id = r.month_id
                        where r.run_id = ? and not r.done order by r.month_id limit ?
                        for update of r %s for no key update of m"""
                                .formatted(others))
                .params(run, most)
                .query(Long.class)
                .list();
    }

    void done(Long run, Collection<Long> months, int rows) {
        if (!months.isEmpty()) {
            database.sql("update app.pay_run_month set done = true where run_id = :run and month_id in (:months)")
                    .param("run", run)
                    .param("months", months)
                    .update();
        }
        database.sql("update app.pay_run set done = done + ? where id = ?")
                .params(rows, run)
                .update();
    }

    void stop(Long run, boolean asked) {
        database.sql("update app.pay_run set stop_asked = ? where id = ? and finished_at is null")
                .params(asked, run)
                .update();
    }

    void finished(Long run, Instant now) {
        database.sql("update app.pay_run set finished_at = coalesce(finished_at, ?) where id = ?")
                .params(Timestamp.from(now), run)
                .update();
    }

    Optional<Progress> progress(Long month) {
        return database.sql(
                        """
                        select r.id, r.rows, r.done, r.stop_asked, r.finished_at is not null, r.rule_version, r.evidence
                        from app.pay_run r join app.pay_run_month m on m.run_id = r.id
                        where m.month_id = ? order by r.id desc limit 1""")
                .param(month)
                .query((row, i) -> new Progress(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getString(7)))
                .optional();
    }
}
