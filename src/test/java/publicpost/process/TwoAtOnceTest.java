package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;

/** Two people, or two nodes, do at the same time what may happen once: it happens once, and the other is told. */
@InOneContext
class TwoAtOnceTest {

    private static final int TIMES = 3;
    private static final LocalDate START = LocalDate.of(2022, 6, 15);
    private static final LocalDate END = LocalDate.of(2025, 6, 15);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @RepeatedTest(TIMES)
    void oneOfTwoExitsIsRegistered() throws Exception {
        var caseNumber = inPost();
        var asked = Map.of("requestedOn", town.today().toString());

        var failures = atOnce(() -> life.registersExit(caseNumber, "OWN_WISH", town.today(), asked));

        assertThat(failures).hasSize(1);
        assertThat(life.row("select count(*) from app.matter")).isEqualTo("1");
        assertThat(life.row("select count(*) from app.leaving")).isEqualTo("1");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoSuspensionsBegins() throws Exception {
        var caseNumber = inPost();

        var failures = atOnce(
                () -> life.suspends(caseNumber, town.today(), town.today().plusDays(9)),
                () -> life.suspends(
                        caseNumber, town.today().plusDays(1), town.today().plusDays(9)));

        assertThat(failures).singleElement().isInstanceOf(RefusedForm.class);
        assertThat(life.row("select count(*) from app.suspension")).isEqualTo("1");
        assertThat(life.row("select count(*) from app.matter")).isEqualTo("1");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoDecisionsOnATermStands() throws Exception {
        var caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(END.minusDays(60));
        var review = life.matter(caseNumber, "TERM_REVIEW");
        town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(6).minusDays(1), "困难"));
        var task = town.open(review, "DecideTerm").get(0);

        var failures = atOnce(() -> {
            work.complete(Town.DISTRICT, task, Map.of("decision", "AGREE"));
            return review;
        });

        assertThat(failures).hasSize(1);
        assertThat(town.termEnds(caseNumber)).isEqualTo(END.plusMonths(6));
        assertThat(life.row("select count(*) from app.extension")).isEqualTo("1");
        assertThat(life.letters(caseNumber, "TERM_EXTENDED")).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void onTwoNodesAMorningBeginsEveryReviewOnce() throws Exception {
        var cases = Stream.of("1975-03-01", "1974-03-01", "1973-03-01")
                .map(born -> life.placed(START, life.villager(born)))
                .toList();
        town.dayComes(END.minusDays(61));
        life.begins(END.minusDays(60));

        var failures = atOnce(() -> {
            var watch = runtime.startProcessInstanceByKey("daily-watch").getId();
            for (var due = jobsOf(watch); !due.isEmpty(); due = jobsOf(watch)) {
                jobs.executeJob(due.get(0));
            }
            return watch;
        });

        assertThat(failures).isEmpty();
        assertThat(life.row("select count(*) from app.matter where kind = 'TERM_REVIEW'"))
                .isEqualTo("3");
        assertThat(cases)
                .allMatch(one -> town.steps(life.matter(one, "TERM_REVIEW")).equals(List.of("ProposeTerm")));
    }

    private List<String> jobsOf(String watch) {
        return jobs.createJobQuery().processInstanceId(watch).list().stream()
                .map(job -> job.getId())
                .toList();
    }

    @RepeatedTest(TIMES)
    void twoWhoLeaveAtOnceCallTwoOfTheWaitingListAndNobodyTwice() throws Exception {
        var announcement = town.announces(2);
        var holders = List.of(town.applies(announcement, "1976-03-01"), town.applies(announcement, "1976-03-02"));
        var waiting = List.of(town.applies(announcement, "1975-03-01"), town.applies(announcement, "1975-03-02"));
        holders.forEach(one -> town.passes(one, "99"));
        waiting.forEach(one -> town.passes(one, "80"));
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        var exits = new ArrayList<String>();
        for (var holder : holders) {
            town.does(holder, "Approve", Forms.APPROVED);
            town.does(holder, "PrepareStart", Forms.ruralStart(town.today()));
            var asked = Map.of("requestedOn", town.today().toString());
            exits.add(life.registersExit(holder, "OWN_WISH", town.today(), asked));
        }

        atOnce(() -> settles(exits.get(0)), () -> settles(exits.get(1)));
        // whoever was refused because the other was first does it once more
        exits.stream().filter(exit -> !town.steps(exit).isEmpty()).forEach(this::settles);

        assertThat(waiting).allMatch(one -> town.steps(one).equals(List.of("AnswerOffer")));
        assertThat(
                        life.row(
                                "select count(distinct post_id) as posts, count(distinct application_id) as people, count(*) from app.seat_offer"))
                .isEqualTo("2 2 2");
    }

    private String settles(String exit) {
        work.complete(Town.TOWN, exit, "SettleExit", Forms.settled(town.today(), town.today()));
        return exit;
    }

    private String inPost() {
        var caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(LocalDate.of(2022, 9, 20));
        return caseNumber;
    }

    private static List<Throwable> atOnce(Callable<String> work) throws Exception {
        return atOnce(work, work);
    }

    /** @return what the losers were told */
    @SafeVarargs
    private static List<Throwable> atOnce(Callable<String>... work) throws Exception {
        var line = new CyclicBarrier(work.length);
        var people = Executors.newFixedThreadPool(work.length);
        try {
            var all = Stream.of(work)
                    .map(one -> people.submit(() -> {
                        line.await();
                        return one.call();
                    }))
                    .toList();
            var failures = new ArrayList<Throwable>();
            for (var one : all) {
                failure(one, failures);
            }
            return failures;
        } finally {
            people.shutdownNow();
        }
    }

    private static void failure(Future<String> done, List<Throwable> failures) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException failed) {
            failures.add(failed.getCause());
        }
    }
}
