package publicpost.process.heat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the engine's rows set-wise: by its own queries each case would be read. */
@Component
class HeatRows {

    private static final String OF_TOWN =
            " and (:town::text is null or exists (select from app.case_town t where t.case_number = %s and t.town = :town))";

    /** Leaves only: the scopes around an activity stand where it stands. */
    private static final String STANDING =
            """
            select e.act_id_ as node, count(*) as standing, count(*) filter (where t.due_date_ < :now) as overdue, 0 as passed,
                null::numeric as mean
            from act_ru_execution e
            join act_re_procdef d on d.id_ = e.proc_def_id_
            join act_ru_execution root on root.id_ = e.proc_inst_id_
            left join act_ru_task t on t.execution_id_ = e.id_
            where d.key_ = :process and e.act_id_ is not null and e.is_active_"""
                    + OF_TOWN.formatted("root.business_key_") + " group by e.act_id_";

    private static final String PASSED =
            """
            select a.act_id_ as node, 0 as standing, 0 as overdue, count(*) as passed, avg(a.duration_) as mean
            from act_hi_actinst a
            join act_hi_procinst p on p.id_ = a.proc_inst_id_
            where a.proc_def_key_ = :process and a.end_time_ >= :from and a.end_time_ < :until"""
                    + OF_TOWN.formatted("p.business_key_") + " group by a.act_id_";

    private final JdbcClient database;

    HeatRows(JdbcClient database) {
        this.database = database;
    }

    /** Milliseconds in the mean. */
    record Counted(long standing, long overdue, long passed, Double mean) {

        private static final Counted NOTHING = new Counted(0, 0, 0, null);

        private static Counted sum(Counted one, Counted other) {
            return new Counted(
                    one.standing + other.standing,
                    one.overdue + other.overdue,
                    one.passed + other.passed,
                    one.mean == null ? other.mean : one.mean);
        }
    }

    /** @param town null for all */
    Map<String, Counted> of(String process, String town, Instant from, Instant until, Instant now) {
        var counted = new HashMap<String, Counted>();
        for (var sql : new String[] {STANDING, PASSED}) {
            database.sql(sql)
                    .param("process", process)
                    .param("town", town)
                    .param("from", Timestamp.from(from))
                    .param("until", Timestamp.from(until))
                    .param("now", Timestamp.from(now))
                    .query(row -> {
                        var mean = row.getBigDecimal("mean");
                        counted.merge(
                                row.getString("node"),
                                new Counted(
                                        row.getLong("standing"),
                                        row.getLong("overdue"),
                                        row.getLong("passed"),
                                        mean == null ? null : mean.doubleValue()),
                                Counted::sum);
                    });
        }
        return counted;
    }

    static Counted nothing() {
        return Counted.NOTHING;
    }
}
