package publicpost.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.models.FileSet;
import publicpost.process.replay.ReplayRun.State;

/** The table of runs. */
@Component
class ReplayRows {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient database;
    private final Clock clock;
    private final ReplayTexts texts;

    ReplayRows(JdbcClient database, Clock clock, ReplayTexts texts) {
        this.database = database;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Writes down a run with the latest cases that are over; of every process, those that are about a case.
     *
     * @param process null for every process
     */
    @Transactional
    public long add(long draft, FileSet files, String process, int asked, String by) {
        database.sql("delete from app.replay_run where begun_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        var run = insert(draft, files, process, asked, by);
        var total = database.sql(
                        """
                        insert into app.replay_case (run_id, number, instance, case_number, process)
                        select :run, row_number() over (order by end_time_ desc, id_), id_, business_key_, proc_def_key_
                        from act_hi_procinst
                        where state_ = 'COMPLETED' and (proc_def_key_ = :process or :process::text is null and business_key_ is not null)
                        order by end_time_ desc, id_ limit :asked""")
                .param("run", run)
                .param("process", process)
                .param("asked", asked)
                .update();
        database.sql("update app.replay_run set total = ? where id = ?")
                .params(total, run)
                .update();
        return run;
    }

    private long insert(long draft, FileSet files, String process, int asked, String by) {
        try {
            return database.sql(
                            """
                            insert into app.replay_run (draft_id, fingerprint, files, process, asked, state, begun_by, begun_at)
                            values (?, ?, ?::jsonb, ?, ?, 'RUNNING', ?, ?) returning id""")
                    .params(draft, files.fingerprint(), texts.written(files.files()), process, asked, by)
                    .param(Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException underWay) {
            throw alreadyUnderWay();
        }
    }

    private static Refused alreadyUnderWay() {
        return Refused.at("draft", "修改稿", "这份修改稿正在重演，请等它完成，或先停止");
    }

    Optional<ReplayRun> find(long run) {
        return database.sql("select * from app.replay_run where id = ?")
                .param(run)
                .query(ReplayRows::run)
                .optional();
    }

    /** The latest first. */
    List<ReplayRun> of(long draft, int most) {
        return database.sql("select * from app.replay_run where draft_id = ? order by id desc limit ?")
                .params(draft, most)
                .query(ReplayRows::run)
                .list();
    }

    List<Long> underWay() {
        return database.sql("select id from app.replay_run where state = 'RUNNING' order by id")
                .query(Long.class)
                .list();
    }

    boolean isUnderWay(long run) {
        return find(run).filter(ReplayRun::isUnderWay).isPresent();
    }

    FileSet files(long run) {
        return FileSet.of(database.sql("select files from app.replay_run where id = ?")
                .param(run)
                .query((row, i) -> texts.read(row.getString(1)))
                .single());
    }

    void stop(long run) {
        database.sql("update app.replay_run set state = 'STOPPED' where id = ? and state = 'RUNNING'")
                .param(run)
                .update();
    }

    /** @return whether it stood still */
    boolean letGoOn(long run) {
        try {
            return database.sql(
                                    """
                                    update app.replay_run set state = 'RUNNING', why = null
                                    where id = ? and state in ('STOPPED', 'FAILED')""")
                            .param(run)
                            .update()
                    > 0;
        } catch (DuplicateKeyException underWay) {
            throw alreadyUnderWay();
        }
    }

    void fail(long run, String why) {
        database.sql("update app.replay_run set state = ?, why = ? where id = ? and state = 'RUNNING'")
                .params(State.FAILED.name(), why, run)
                .update();
    }

    /** Unless somebody has stopped it. */
    void finish(long run) {
        database.sql(
                        """
                        update app.replay_run set state = 'DONE', files = null, finished_at = ?
                        where id = ? and state = 'RUNNING' and done = total""")
                .params(Timestamp.from(clock.instant()), run)
                .update();
    }

    void went(long run, int more, Map<String, String> names) {
        database.sql("update app.replay_run set done = done + ?, names = names || ?::jsonb where id = ?")
                .params(more, texts.written(names), run)
                .update();
    }

    /** By process/node. */
    Map<String, String> names(long run) {
        return database.sql("select names from app.replay_run where id = ?")
                .param(run)
                .query((row, i) -> texts.read(row.getString(1)))
                .single();
    }

    private static ReplayRun run(ResultSet row, int number) throws SQLException {
        return new ReplayRun(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getString("fingerprint"),
                row.getString("process"),
                row.getInt("asked"),
                row.getInt("total"),
                row.getInt("done"),
                State.valueOf(row.getString("state")),
                row.getString("why"),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
