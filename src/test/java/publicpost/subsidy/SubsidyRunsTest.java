package publicpost.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static publicpost.subsidy.ManyAttended.APRIL;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.RulingJson;
import publicpost.database.TrialDatabase;
import publicpost.payment.AtOnce;
import publicpost.policy.PolicyTables;

/** A month calculated in bulk has every line once, whatever happens on the way. */
@InOneContext
class SubsidyRunsTest {

    private static final int TOWNS = 12;
    private static final int PEOPLE = 60;

    /** No divisor of all of them, and less than a town. */
    private static final int CHUNK = 50;

    private static final long SEED = 20260501;
    private static final int KILLS = 10;

    @Autowired
    RunRows rows;

    @Autowired
    PolicyTables tables;

    @Autowired
    RulingJson json;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    TrialDatabase server;

    private SubsidyRuns runs;
    private Fate fate;
    private List<Long> months;

    @BeforeEach
    void everybodyWasEntered() throws Exception {
        runs = new SubsidyRuns(rows, tables, json, database, transactions, clock, CHUNK);
        fate = new Fate(database);
        ManyAttended.write(server, TOWNS, PEOPLE);
        database.update("update app.attendance set required = null, attended = null where id % 40 = 7");
        months = database.queryForList("select id from app.pay_month where town like 'many-%'", Long.class);
    }

    @AfterEach
    void nobodyElseIsStruck() {
        fate.avert();
    }

    @Test
    void killedTenTimesItWritesWhatItWouldHaveWrittenUndisturbed() {
        var undisturbed = undisturbed();
        var run = begin();

        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            // so near that all ten of them come before the last line
            var place = 1 + random.nextInt(undisturbed.size() / KILLS);
            fate.strikes(place, Fate.DIES);
            assertThatThrownBy(() -> runs.go(run))
                    .as("kill %d of seed %d, at place %d", kill, SEED, place)
                    .isNotNull();
            assertThat(people())
                    .as("each chunk that is kept is counted")
                    .isEqualTo(progress().done());
        }
        fate.avert();

        assertThat(runs.go(run)).isTrue();
        assertThat(lines()).as("seed %d", SEED).containsExactlyElementsOf(undisturbed);
        assertThat(progress().done()).isEqualTo(progress().rows()).isEqualTo(entered());
    }

    @Test
    void killedAtItsLastCommitItIsDoneWithTheNext() {
        var undisturbed = undisturbed();
        var run = begin();

        fate.strikesAtCommit(Fate.DIES);
        assertThatThrownBy(() -> runs.go(run)).isNotNull();
        assertThat(progress().finished()).isFalse();
        fate.avert();

        assertThat(runs.go(run)).isTrue();
        assertThat(lines()).containsExactlyElementsOf(undisturbed);
    }

    @Test
    void askedToStopItStopsAfterItsChunkAndGoesOnLater() throws Exception {
        var undisturbed = undisturbed();
        var run = begin();

        fate.strikes(CHUNK, Fate.WAITS);
        var going = new TransactionTemplate(transactions).execute(held -> {
            fate.holds();
            var started = CompletableFuture.supplyAsync(() -> runs.go(run));
            await().until(fate::isWaitedFor);
            CompletableFuture.runAsync(() -> runs.stop(run)).join();
            return started;
        });
        assertThat(going.get()).as("came to its end").isFalse();
        assertThat(progress())
                .extracting(Progress::stopAsked, Progress::finished)
                .containsExactly(true, false);
        assertThat(progress().done()).as("the chunks it was at").isIn(CHUNK, SubsidyRuns.WORKERS * CHUNK);

        runs.goOn(run);
        assertThat(runs.go(run)).isTrue();
        assertThat(progress())
                .extracting(Progress::stopAsked, Progress::finished, Progress::done)
                .containsExactly(false, true, entered());
        assertThat(lines()).containsExactlyElementsOf(undisturbed);
    }

    @Test
    void twoRunsAtOnceWriteEachLineOnce() throws Exception {
        var undisturbed = undisturbed();
        var one = begin();
        var other = begin();

        var both = AtOnce.of(List.<Callable<Boolean>>of(() -> runs.go(one), () -> runs.go(other)));

        assertThat(both.refused()).isEmpty();
        assertThat(both.done()).containsExactly(true, true);
        assertThat(lines()).containsExactlyElementsOf(undisturbed);
        assertThat(done(one) + done(other)).isEqualTo(entered());
    }

    @Test
    void oneRunGoneThroughByTwoWritesEachLineOnce() throws Exception {
        var undisturbed = undisturbed();
        var run = begin();

        var both = AtOnce.of(List.<Callable<Boolean>>of(() -> runs.go(run), () -> runs.go(run)));

        assertThat(both.done()).containsExactly(true, true);
        assertThat(lines()).containsExactlyElementsOf(undisturbed);
        assertThat(done(run)).isEqualTo(entered());
    }

    @Test
    void aSecondRunAddsNothing() {
        runs.go(begin());
        var first = lines();

        runs.go(begin());

        assertThat(lines()).isEqualTo(first);
        assertThat(progress()).extracting(Progress::finished, Progress::done).containsExactly(true, 0);
    }

    private Long begin() {
        return runs.begin(APRIL, months, "li");
    }

    /** What a run writes that nothing happens to; thrown away again. */
    private List<String> undisturbed() {
        runs.go(begin());
        var lines = lines();
        assertThat(lines).hasSizeGreaterThan(entered());
        database.update("delete from app.pay_line");
        return lines;
    }

    /** Everything of a line but the run that wrote it. */
    private List<String> lines() {
        return database.queryForList(
                """
                select concat_ws(' ', placement_id, month, kind, revision, month_id, amount, province, city, zone,
                    urban_channel, clause, standard, required, attended, days_paid, days_in_month)
                from app.pay_line order by placement_id, kind, revision""",
                String.class);
    }

    private int people() {
        return database.queryForObject("select count(distinct placement_id) from app.pay_line", Integer.class);
    }

    private int entered() {
        return database.queryForObject("select count(*) from app.attendance where attended is not null", Integer.class);
    }

    private Progress progress() {
        return runs.progress(months.get(0)).orElseThrow();
    }

    private int done(Long run) {
        return database.queryForObject("select done from app.pay_run where id = ?", Integer.class, run);
    }
}
