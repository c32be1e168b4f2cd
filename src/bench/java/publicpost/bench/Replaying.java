package publicpost.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import publicpost.process.Officer;
import publicpost.process.replay.Replays;
import publicpost.process.replay.Verdict;
import publicpost.process.studio.StudioDesk;

/** A draft replayed on applications that came to the post: some in truth, and as many more as copies of their records. */
final class Replaying {

    private static final int CASES = Integer.getInteger("bench.replayed", Replays.MOST);
    private static final int REAL = 100;
    private static final int ROUNDS = 2;
    private static final int POLL_MILLIS = 50;
    private static final Officer ANALYST = new Officer("analyst", Set.of("analysts"));

    /** The rows of every finished application once more under other ids, so that each number of cases is reached. */
    private static final String INSTANCES =
            """
            insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
            select id_ || '-' || n, id_ || '-' || n, business_key_ || '-' || n, proc_def_key_, proc_def_id_, start_time_, end_time_, state_
            from act_hi_procinst, generate_series(1, %1$d) n where proc_def_key_ = 'application' and state_ = 'COMPLETED'""";

    private static final String VISITS =
            """
            insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_,
                act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_)
            select a.id_ || '-' || n, a.parent_act_inst_id_ || '-' || n, a.proc_def_key_, a.proc_def_id_, a.proc_inst_id_ || '-' || n,
                a.execution_id_ || '-' || n, a.act_id_, a.act_type_, a.start_time_, a.end_time_, a.act_inst_state_, a.sequence_counter_
            from act_hi_actinst a, generate_series(1, %1$d) n where a.proc_def_key_ = 'application'""";

    private static final String TRAILS =
            """
            insert into app.trail (id, case_number, at, actor, step, outcome, note)
            select nextval('app.trail_seq'), case_number || '-' || n, at, actor, step, outcome, note
            from app.trail, generate_series(1, %1$d) n
            where case_number in (select business_key_ from act_hi_procinst where proc_def_key_ = 'application')""";

    private Replaying() {}

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("replay", folder)) {
            Caseload.toThePost(at, REAL, 2);
            copy(at);
            Report.title("The models in force replayed on the last %,d applications".formatted(CASES));
            for (var round = 1; round <= ROUNDS; round++) {
                once(at, round);
            }
        }
    }

    private static void copy(Installation at) throws SQLException {
        var copies = CASES / REAL - 1;
        // the trails first, as long as only real cases are there
        for (var rows : new String[] {TRAILS, VISITS, INSTANCES}) {
            at.sql(rows.formatted(copies));
        }
        at.sql("vacuum analyze");
    }

    private static void once(Installation at, int round) throws Exception {
        var replays = at.bean(Replays.class);
        var draft = at.bean(StudioDesk.class).begin(Map.of("name", "重演" + round), ANALYST);
        var before = Meter.read(at);
        var form = Map.of("cases", String.valueOf(CASES), "process", "application");
        var run = replays.begin(draft, form, ANALYST);
        while (replays.get(run, ANALYST).isUnderWay()) {
            Thread.sleep(POLL_MILLIS);
        }
        var used = Meter.read(at).since(before);
        var same = replays.differences(run, ANALYST).verdicts().getOrDefault(Verdict.SAME, 0);
        Report.replayed(round, used, same, CASES);
    }
}
