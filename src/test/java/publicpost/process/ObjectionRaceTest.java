package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Objections at once, beside the end of the notice and beside the answer to an earlier one: none falls in between. */
@InOneContext
class ObjectionRaceTest {

    private static final int MANY = 8;

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    private String notice;
    private final List<String> cases = new ArrayList<>();

    private void onNotice(int people) {
        notice = town.announces(people);
        for (var i = 0; i < people; i++) {
            cases.add(town.applies(notice, "1976-03-01"));
            town.passes(cases.get(i), String.valueOf(90 - i));
        }
        town.putsOnNotice(notice);
    }

    private int objects(int place) {
        var fields = Map.of("whom", "SHORT_LIST-" + place, "named", "anonymous", "facts", "事实");
        return new Browser(port)
                .sends("/notices/%s/object".formatted(notice), SentForm.of(fields)::in)
                .statusCode();
    }

    @Test
    void allAtOnceAgainstOnePersonAreAllInAndEachIsAnswered() throws Exception {
        onNotice(1);

        var answers = atOnce(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(i -> () -> objects(1))
                .toList());

        assertThat(answers).containsOnly(303);
        assertThat(database.queryForObject("select count(distinct receipt) from app.objection", Integer.class))
                .isEqualTo(MANY);
        for (var i = 0; i < MANY; i++) {
            assertThat(town.open(cases.get(0), "InvestigateObjection")).hasSize(1);
            town.does(cases.get(0), "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事"));
        }
        assertThat(town.steps(cases.get(0))).isEmpty();
    }

    @RepeatedTest(3)
    void besideTheEndOfTheNoticeEachIsInOrOver() throws Exception {
        onNotice(MANY);
        var last = database.queryForObject("select ends_on from app.notice", LocalDate.class);
        town.dayComes(last);
        var all = new ArrayList<Callable<Integer>>();
        IntStream.rangeClosed(1, MANY).forEach(place -> all.add(() -> objects(place)));
        all.add(MANY / 2, () -> {
            town.dayComes(last.plusDays(1));
            return 0;
        });

        var answers = atOnce(all);
        answers.remove(MANY / 2);

        assertThat(answers).isSubsetOf(303, 410);
        for (var i = 0; i < MANY; i++) {
            assertThat(town.steps(cases.get(i)))
                    .as("%d: %s", i, answers)
                    .containsExactly(answers.get(i) == 303 ? "InvestigateObjection" : "Approve");
        }
    }

    @RepeatedTest(3)
    void besideTheAnswerToAnotherItIsHeardInThisRoundOrTheNext() throws Exception {
        onNotice(1);
        objects(1);
        var person = cases.get(0);

        var answers = atOnce(List.of(
                () -> objects(1),
                () -> {
                    var answer = Map.of("decision", "DISMISSED", "findings", "查无此事");
                    work.complete(Town.TOWN, person, "InvestigateObjection", answer);
                    return 303;
                },
                () -> objects(1)));

        assertThat(answers).containsOnly(303);
        assertThat(database.queryForObject("select count(*) from app.objection where status = 'OPEN'", Integer.class))
                .isEqualTo(2);
        assertThat(town.steps(person)).containsExactly("InvestigateObjection");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> all) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var begun = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> one : begun) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
