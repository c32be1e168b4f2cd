package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Fifty clerks open one sheet and save at the same moment: a row of their own each, and one that all of them want. */
@InOneContext
class FiftyAtOnceTest {

    private static final int CLERKS = 50;

    @Autowired
    Town town;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Clerks clerks;

    @BeforeEach
    void noneYet() {
        clerks = new Clerks(identities);
    }

    @AfterEach
    void gone() {
        clerks.leave();
    }

    @Test
    void everybodyIsAnsweredAndNoRowIsTakenTwice() throws Exception {
        var announcement = town.announces(1);
        var rows = new ArrayList<Map<String, Object>>();
        for (var row = 0; row <= CLERKS; row++) {
            rows.add(row(town.applies(announcement, "1976-03-01")));
        }
        var browsers = IntStream.range(0, CLERKS).mapToObj(this::clerk).toList();

        var answers = atOnce(announcement, browsers, rows);

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> state(answer, 0))).containsOnly("TAKEN");
        var wanted = answers.stream().map(answer -> state(answer, 1)).toList();
        assertThat(wanted).containsOnlyOnce("TAKEN").doesNotContain("WRONG");
        assertThat(database.queryForObject("select count(*) from app.appraisal", Integer.class))
                .isEqualTo(CLERKS + 1);
        assertThat(database.queryForObject(
                        "select count(distinct actor) from app.trail where step = 'Appraise'", Integer.class))
                .isEqualTo(CLERKS);
    }

    private List<HttpResponse<String>> atOnce(
            String announcement, List<Browser> browsers, List<Map<String, Object>> rows) throws Exception {
        var ready = new CyclicBarrier(CLERKS);
        var threads = Executors.newFixedThreadPool(CLERKS);
        try {
            var work = new ArrayList<Callable<HttpResponse<String>>>();
            for (var clerk = 0; clerk < CLERKS; clerk++) {
                var browser = browsers.get(clerk);
                var own = rows.get(clerk);
                work.add(() -> {
                    ready.await();
                    var page = browser.get("/desk/sheets/appraise/%s/village-chucun-1".formatted(announcement));
                    assertThat(page.statusCode()).isEqualTo(200);
                    return browser.post(
                            "/api/sheets/appraise", Map.of("once", held(), "rows", List.of(own, rows.get(CLERKS))));
                });
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private Browser clerk(int number) {
        return new Browser(port).signedInAs(clerks.at("village-chucun-1", "clerk-%02d".formatted(number)));
    }

    private Map<String, Object> row(String caseNumber) {
        town.does(caseNumber, "VerifyEvidence", Forms.confirmed(town.today()));
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey("Appraise")
                .singleResult();
        var votes = Map.of("votesFor", "18", "votesAgainst", "2", "votesAbstain", "0", "score", "80");
        return Map.of("task", task.getId(), "caseNumber", caseNumber, "typed", votes);
    }

    private Map<String, Object> held() {
        return Map.of(
                "heldOn", town.today().toString(),
                "place", "村委会会议室",
                "chair", "李书记",
                "quorum", "15",
                "present", "20",
                "minutes", "一致认为符合条件");
    }

    private static String state(HttpResponse<String> answer, int row) {
        return JsonPath.read(answer.body(), "$[%d].state".formatted(row));
    }
}
