package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Documents;
import publicpost.incumbents.Roster;
import publicpost.retention.RetentionThread;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** One administrator lists, another deletes; the record names who did it, and the evidence stays. */
@InOneContext
class RetentionHttpTest {

    private static final String RUNS = "/api/retention/runs";
    private static final String SECOND = "records-keeper";
    private static final String PASSWORD = "Kf7#mQ2-xLpz";

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    IncumbentDesk incumbents;

    @Autowired
    Documents documents;

    @Autowired
    RetentionThread thread;

    @Autowired
    OfficeClock clock;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @LocalServerPort
    int port;

    @BeforeEach
    void aSecondAdministrator() {
        var user = identity.newUser(SECOND);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(SECOND, "camunda-admin");
    }

    @AfterEach
    void gone() {
        identity.deleteUser(SECOND);
    }

    @Test
    void otherOfficesNeitherSeeNorListNorDelete() throws Exception {
        var run = listed("DRAFT");
        for (var office : List.of("village-chucun-1", "town-chucun", "district", "finance", "human-resources")) {
            var clerk = new Browser(port).signedInAs(office);
            for (var page : List.of("/desk/retention", "/desk/retention/" + run, "/desk/retention/" + run + ".xlsx")) {
                assertThat(clerk.get(page).statusCode()).as(office + page).isEqualTo(403);
            }
            assertThat(clerk.post(RUNS, Map.of()).statusCode()).as(office).isEqualTo(400);
            assertThat(clerk.post(RUNS + "/" + run + "/carry-out", Map.of()).body())
                    .as(office)
                    .contains("只有系统管理员");
        }
    }

    @Test
    void whoListedDoesNotDeleteAndAWrongListIsRefusedAtItsField() throws Exception {
        var admin = new Browser(port).signedInAs("admin");
        assertThat(admin.post(RUNS, Map.of("kind", "PAY")).body()).contains("种类", "没有这一种类");
        assertThat(admin.post(RUNS, Map.of("asOf", "yesterday")).body()).contains("截止日", WrittenDay.HINT);
        assertThat(admin.post(RUNS, Map.of("asOf", town.today().plusDays(1).toString()))
                        .body())
                .contains("不能晚于今天");

        var run = listed("DRAFT");
        assertThat(admin.post(RUNS + "/" + run + "/carry-out", Map.of()).body()).contains("列出清单的人不能执行");
        assertThat(admin.get("/desk/retention/" + run).body()).contains("由另一名系统管理员执行");
    }

    @Test
    void aRefusedApplicationLosesWhatNobodyNeedsAnyMoreAndKeepsItsDecision() throws Exception {
        var evidence = documents.keep("证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), "village-chucun-1");
        var number = town.applies(town.announces(1), "1994-03-01", Map.of("documents", List.of(evidence.id())));
        town.does(number, "VerifyEvidence", Forms.CONFIRMED).does(number, "ConfirmRefusal", Forms.REFUSAL);
        assertThat(opened("select bank_account from app.application")).isNotBlank();
        yearsPass(4);
        assertThat(items(listed("CLOSED_APPLICATION"))).isZero();
        yearsPass(1);

        carriedOut("CLOSED_APPLICATION", 1);
        carriedOut("CLOSED_DOCUMENT", 1);

        assertThat(opened("select bank_account from app.application")).isEmpty();
        assertThat(opened("select phone from app.person")).isEmpty();
        assertThat(database.queryForObject("select content from app.document", byte[].class))
                .isNull();
        assertThat(database.queryForList("select outcome from app.decision order by id", String.class))
                .containsExactly("NOT_ELIGIBLE", "REFUSED");
        var page = new Browser(port).signedInAs("town-chucun").get("/desk/cases/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("不属于安置对象");
        assertThat(whoChangedTheApplication()).isEqualTo(SECOND);
        assertThat(items(listed("CLOSED_APPLICATION"))).isZero();
    }

    @Test
    void theFilesOfSomebodyWhoLeftGoTenYearsLaterAndThePayStays() throws Exception {
        var number = life.placed(LocalDate.of(2026, 6, 8), life.villager("1976-03-01"));
        var exit = life.leaves(number, town.today());
        var file = documents.keep("离岗证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), "village-chucun-1");
        database.update("update app.document set case_number = ? where id = ?", exit, file.id());
        yearsPass(9);
        assertThat(items(listed("ENDED_DOCUMENT"))).isZero();
        yearsPass(1);

        carriedOut("ENDED_DOCUMENT", 1);

        assertThat(database.queryForObject("select content from app.document", byte[].class))
                .isNull();
        assertThat(database.queryForObject("select count(*) from app.placement where status = 'ENDED'", Integer.class))
                .isOne();
        assertThat(opened("select phone from app.person")).isNotEmpty();
    }

    @Test
    void aListNobodyTookAndIdleCountsOfSignInsGo() throws Exception {
        incumbents.sendIn("名册.csv", Roster.csv(Roster.person("1976-03-01", 2)), Town.TOWN);
        database.update(
                "insert into app.sign_in_account (account, last_sign_in) values ('town-tianhe', '2026-05-11T08:00Z')");
        yearsPass(1);

        carriedOut("INCUMBENT_LIST", 1);
        assertThat(database.queryForObject("select count(*) from app.incumbent_list", Integer.class))
                .isZero();
        carriedOut("SIGN_IN", 1);
        assertThat(database.queryForList("select account from app.sign_in_account", String.class))
                .doesNotContain("town-tianhe");
    }

    private void yearsPass(int years) {
        Afresh.noon(clock, clock.today().plusYears(years).plusDays(1));
    }

    private long listed(String kind) throws IOException {
        var answer = new Browser(port).signedInAs("admin").post(RUNS, Map.of("kind", kind));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer.body()).get("id").asLong();
    }

    private int items(long run) {
        return database.queryForObject("select count(*) from app.retention_item where run_id = ?", Integer.class, run);
    }

    /** Listed by one, carried out by the other, and waited for. */
    private void carriedOut(String kind, int expected) throws Exception {
        var run = listed(kind);
        assertThat(items(run)).isEqualTo(expected);
        var second = new Browser(port);
        second.signsIn(SECOND, PASSWORD);
        assertThat(second.get("/desk/retention/" + run).body()).contains("执行清除");

        assertThat(second.post(RUNS + "/" + run + "/carry-out", Map.of()).statusCode())
                .isEqualTo(202);
        // one thread carries out, so what is asked of it later is done after it
        thread.goOn(run).get();

        var come = json(second.get(RUNS + "/" + run).body());
        assertThat(come.get("done").asInt()).isEqualTo(expected);
        assertThat(come.get("finished").asBoolean()).isTrue();
        assertThat(second.get("/desk/retention/" + run).body()).contains("已清除");
        assertThat(second.bytes("/desk/retention/" + run + ".xlsx").statusCode())
                .isEqualTo(200);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private String opened(String sql) {
        return (String) Opened.of(database.queryForObject(sql, String.class), secrets);
    }

    /** By the database's own record of the change. */
    private String whoChangedTheApplication() {
        return database.queryForObject(
                """
                select actor from app.audit_entry where act = 'CHANGED' and detail ->> 'row' like 'application/%'
                order by id desc limit 1""",
                String.class);
    }
}
