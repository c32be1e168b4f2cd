package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.checks.CheckRun.Cause;

/** The tables of looks and their parts: a part that one node is at is left alone by the others. */
@Component
class CheckRows {

    private static final String NEXT =
            """
            select p.run_id, p.number, p.town, p.check_name, r.begun_by
            from app.check_part p join app.check_run r on r.id = p.run_id
            where not p.done and r.finished_at is null and (%s)
            order by p.run_id, p.number limit 1 for update of p %s""";

    private final JdbcClient database;
    private final Clock clock;

    CheckRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Long add(String town, Cause cause, String by, List<String> towns, List<String> checks) {
        var run = database.sql(
                        """
                        insert into app.check_run (town, cause, begun_by, begun_at, total) values (?, ?, ?, ?, ?)
                        returning id""")
                .params(town, cause.name(), by, Timestamp.from(clock.instant()), towns.size() * checks.size())
                .query(Long.class)
                .single();
        // by check and then by town, so that what a late check counts was found everywhere
        database.sql(
                        """
                        insert into app.check_part (run_id, number, town, check_name)
                        select ?, row_number() over (order by c.place, t.place), t.town, c.name
                        from unnest(?::text[]) with ordinality t (town, place)
                        cross join unnest(?::text[]) with ordinality c (name, place)""")
                .params(run, towns.toArray(String[]::new), checks.toArray(String[]::new))
                .update();
        return run;
    }

    /** The next part of any look that nobody is at; locked to whoever asked. */
    Optional<CheckPart> free() {
        return next("not r.stop_asked", "skip locked");
    }

    /** The next part of that look, waited for where somebody else is at it. */
    Optional<CheckPart> next(Long run) {
        return next("r.id = " + run, "");
    }

    private Optional<CheckPart> next(String condition, String locking) {
        return database.sql(NEXT.formatted(condition, locking))
                .query((row, i) -> new CheckPart(
                        row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }

    void done(CheckPart part, int raised, boolean failed) {
        var first = database.sql("update app.check_part set done = true where run_id = ? and number = ? and not done")
                .params(part.run(), part.number())
                .update();
        if (first == 0) {
            return; // another node did it after it had broken off here
        }
        database.sql(
                        """
                        update app.check_run set done = done + 1, raised = raised + ?, failed = failed + ?,
                            finished_at = case when done + 1 = total then ?::timestamptz end where id = ?""")
                .params(raised, failed ? 1 : 0, Timestamp.from(clock.instant()), part.run())
                .update();
    }

    /** @return whether it was under way, or was stopped, before */
    boolean stop(Long run, boolean asked) {
        return database.sql(
                                "update app.check_run set stop_asked = ? where id = ? and finished_at is null and stop_asked <> ?")
                        .params(asked, run, asked)
                        .update()
                > 0;
    }

    Optional<CheckRun> underWay(String town) {
        return runs("finished_at is null and not stop_asked and town is not distinct from ? order by id limit 1", town)
                .stream()
                .findFirst();
    }

    Optional<CheckRun> find(Long run) {
        return runs("id = ?", run).stream().findFirst();
    }

    /** @param town null for all; else those of the town and of every town */
    List<CheckRun> latest(String town, int most) {
        return runs("(?::text is null or town is null or town = ?) order by id desc limit ?", town, town, most);
    }

    private List<CheckRun> runs(String condition, Object... about) {
        return database.sql("select * from app.check_run where " + condition)
                .params(Arrays.asList(about))
                .query((row, i) -> read(row))
                .list();
    }

    /** How far old looks had come tells nobody anything any more; what they found stands. */
    int forgetBefore(Instant time) {
        return database.sql("delete from app.check_run where begun_at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    private static CheckRun read(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new CheckRun(
                row.getLong("id"),
                row.getString("town"),
                Cause.valueOf(row.getString("cause")),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("raised"),
                row.getBoolean("stop_asked"),
                finished == null ? null : finished.toInstant());
    }
}
