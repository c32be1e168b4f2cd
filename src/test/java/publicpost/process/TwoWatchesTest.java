package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.placement.Limits;
import publicpost.secrets.Secrets;
import publicpost.watch.Watch;
import publicpost.watch.WatchRuns;

/** Two nodes watch the same morning: each placement gets one review, whoever begins it. */
@InOneContext
class TwoWatchesTest {

    private static final int PLACEMENTS = 2_000;
    private static final int CHUNK = 200;

    @Autowired
    Watch watch;

    @Autowired
    WatchRuns runs;

    @Autowired
    Limits limits;

    @Autowired
    OfficeClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void manyTermsComeToTheirEnd() {
        ManyInPost.sql(0, PLACEMENTS, clock.today().plusDays(60), secrets).forEach(database::execute);
        limits.refresh();
    }

    @Test
    void bothAtOnceBeginEveryReviewOnce() throws Exception {
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var both = List.of(watching(), watching()).stream()
                    .map(instance -> nodes.submit((Callable<Void>) () -> {
                        together.await();
                        toItsEnd(instance);
                        return null;
                    }))
                    .toList();
            for (var one : both) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        everyPlacementHasOneReview(PLACEMENTS);
        assertThat(runs.last().orElseThrow()).isEqualTo(new WatchRuns.Run(clock.today(), PLACEMENTS, PLACEMENTS, true));
    }

    @Test
    void aChunkThatOneNodeHoldsIsLeftToItAndTakenByTheNextWhenThatNodeIsLost() throws Exception {
        watch.find();
        transaction.executeWithoutResult(lost -> {
            assertThat(watch.take(CHUNK)).hasSize(CHUNK);
            onAnotherThread(() -> toItsEnd(watching()));
            everyPlacementHasOneReview(PLACEMENTS - CHUNK);
            lost.setRollbackOnly();
        });
        assertThat(watch.waiting()).isEqualTo(CHUNK);

        toItsEnd(watching());

        everyPlacementHasOneReview(PLACEMENTS);
    }

    private String watching() {
        return runtime.startProcessInstanceByKey("daily-watch").getId();
    }

    private void toItsEnd(String instance) {
        for (var job = jobOf(instance); job != null; job = jobOf(instance)) {
            jobs.executeJob(job);
        }
    }

    private String jobOf(String instance) {
        var job = jobs.createJobQuery().processInstanceId(instance).singleResult();
        return job == null ? null : job.getId();
    }

    private static void onAnotherThread(Runnable work) {
        var node = Executors.newSingleThreadExecutor();
        try {
            node.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            node.shutdownNow();
        }
    }

    private void everyPlacementHasOneReview(int placements) {
        assertThat(
                        database.queryForMap(
                                """
                        select count(*) as begun, count(distinct m.placement_id) as placements, count(distinct e.id_) as instances
                        from app.matter m left join act_ru_execution e
                            on e.business_key_ = m.case_number and e.id_ = e.proc_inst_id_
                        where m.kind = 'TERM_REVIEW' and m.closed_on is null"""))
                .containsEntry("begun", (long) placements)
                .containsEntry("placements", (long) placements)
                .containsEntry("instances", (long) placements);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("term-review")
                        .count())
                .isEqualTo(placements);
    }
}
