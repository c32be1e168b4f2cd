package publicpost.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import publicpost.calendar.OfficeClock;
import publicpost.placement.Limits;
import publicpost.process.ManyInPost;
import publicpost.secrets.Secrets;
import publicpost.watch.Watch;

/** A morning on which very many terms come within sixty days of their end, beside as many timers that come due at once. */
final class Morning {

    private static final int TERMS = Integer.getInteger("bench.terms", 100_000);
    private static final int TIMERS = Integer.getInteger("bench.timers", 20_000);
    private static final int WARM_UP = 2_000;

    /** What the steps of the model took: two in seconds, the third with all that it used. */
    record Took(double limits, double find, Meter start) {}

    private final Installation at;
    private final LocalDate today;
    private int people;

    private Morning(Installation at) {
        this.at = at;
        this.today = at.bean(OfficeClock.class).today();
    }

    static void measure(Path folder) throws Exception {
        try (var ours = Installation.ours("watch", folder);
                var defaults = Installation.defaults("watch-defaults", folder)) {
            var morning = new Morning(ours);
            var timers = new Timers(ours, TIMERS + WARM_UP);
            var timersOfDefaults = new Timers(defaults, TIMERS / 4 + WARM_UP);
            timers.drain(WARM_UP);
            timersOfDefaults.drain(WARM_UP);
            morning.watch(WARM_UP);

            var drained = timers.drain(TIMERS / 2);
            ours.sql("select pg_stat_statements_reset()");
            var took = morning.watch(TERMS);
            Statements.print(ours, Integer.getInteger("bench.statements", 0), TERMS);
            drained = drained.plus(timers.drain(TIMERS / 2));
            Report.title("%,d terms due on one morning, beside %,d timers due at once (%,d with the defaults)"
                    .formatted(TERMS, TIMERS, TIMERS / 4));
            Report.morning(
                    took,
                    took.start().per(TERMS),
                    drained.per(TIMERS),
                    timersOfDefaults.drain(TIMERS / 4).per(TIMERS / 4));
        }
    }

    /** Fills the register, then does what the model of the watch does in its three steps. */
    private Took watch(int terms) throws Exception {
        for (var statement : ManyInPost.sql(people, terms, today.plusDays(60), at.bean(Secrets.class))) {
            at.sql(statement);
        }
        people += terms;
        at.sql("vacuum analyze");
        at.sql("checkpoint");
        var limits = seconds(() -> at.bean(Limits.class).refresh());
        var find = seconds(() -> at.bean(Watch.class).find());
        var before = Meter.read(at);
        start();
        return new Took(limits, find, Meter.read(at).since(before));
    }

    /** From the start of the process to the last review, by the installation's own job executor. */
    private void start() throws SQLException, InterruptedException {
        at.bean(RuntimeService.class).startProcessInstanceByKey("daily-watch");
        while (at.number("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where d.key_ = 'daily-watch'")
                > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var reviews = at.number("select count(distinct placement_id) from app.matter where case_number like 'QM2%'");
        var tasks = at.number("select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                + " where d.key_ = 'term-review'");
        if (reviews != people || tasks != people) {
            throw new IllegalStateException("%d reviews, %d tasks of %d".formatted(reviews, tasks, people));
        }
    }

    private static double seconds(Runnable part) {
        var before = System.nanoTime();
        part.run();
        return (System.nanoTime() - before) / 1e9;
    }
}
