package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.checks.FewInPost;
import publicpost.secrets.Secrets;

/** Checks look every night and whenever somebody asks, and what they find becomes a case. */
@InOneContext
class CheckScenarioTest {

    private static final LocalDate TODAY = Afresh.MONDAY;

    @Autowired
    Town town;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @LocalServerPort
    int port;

    private FewInPost few;

    @BeforeEach
    void twoWithOneAccount() {
        few = new FewInPost(database, secrets);
        few.writeTwoWithOneAccount();
    }

    @Test
    void everyNightAllTownsAreLookedAtAndCasesBegin() {
        town.dayComes(TODAY.plusDays(1));

        assertThat(runs()).containsExactly("NIGHTLY null system 2");
        assertThat(database.queryForObject(
                        "select done = total and finished_at is not null from app.check_run", Boolean.class))
                .isTrue();
        assertThat(database.queryForList(
                        "select kind || ' ' || (begun_on is not null) from app.finding where kind = 'SHARED_ACCOUNT'",
                        String.class))
                .containsExactly("SHARED_ACCOUNT true", "SHARED_ACCOUNT true");
        assertThat(ended("ChecksDone")).isOne();

        town.dayComes(TODAY.plusDays(2));
        assertThat(runs()).containsExactly("NIGHTLY null system 2", "NIGHTLY null system 0");
    }

    @Test
    void aTownAsksForALookAtItselfAndStopsIt() {
        var browser = new Browser(port).signedInAs("town-chucun");
        assertThat(browser.post("/api/checks", Map.of()).statusCode()).isEqualTo(204);
        var run = database.queryForObject("select id from app.check_run", Long.class);
        assertThat(browser.get("/desk/checks").body()).contains("正在核查", "人工核查", "多人共用一个银行账户", "2 人");
        assertThat(browser.get("/desk/checks/runs").headers().firstValue("HX-Refresh"))
                .isEmpty();

        assertThat(browser.post("/api/checks/%d/stop".formatted(run), Map.of()).statusCode())
                .isEqualTo(204);
        town.settles();
        assertThat(browser.get("/desk/checks").body()).contains("已停止", "继续");
        assertThat(runs()).containsExactly("ASKED town-chucun town-chucun 0");

        browser.post("/api/checks/%d/go-on".formatted(run), Map.of());
        town.settles();
        assertThat(runs()).containsExactly("ASKED town-chucun town-chucun 2");
        assertThat(browser.get("/desk/checks").body()).contains("已完成").doesNotContain("正在核查");
        assertThat(browser.get("/desk/checks/runs").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    @Test
    void aTownThatIsNotThereOrNotTheirsIsRefusedInWords() {
        var browser = new Browser(port).signedInAs("town-chucun");
        var page = browser.get("/desk/checks?town=town-yiyuan");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("没有这个镇（街道）");
        var asked = browser.post("/api/checks", Map.of("town", "town-yiyuan"));
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("没有这个镇（街道）");
        assertThat(new Browser(port)
                        .signedInAs("village-chucun-1")
                        .get("/desk/checks")
                        .statusCode())
                .isEqualTo(403);
        assertThat(runs()).isEmpty();
    }

    @Test
    void aTownReportsAnEmptyPostAndTheDistrictReadsIt() {
        few.leaves(TODAY.minusDays(6));
        var browser = new Browser(port).signedInAs("town-chucun");
        assertThat(browser.get("/desk/vacancies").body()).contains("逾期未报告", "报告空缺");
        var post = database.queryForObject("select min(id) from app.post", Long.class);

        var empty = browser.post("/api/vacancies", Map.of("post", post, "reason", " "));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("空缺原因和打算");
        assertThat(browser.post("/api/vacancies", Map.of("post", post, "reason", "本人离岗，六月公告"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(browser.get("/desk/vacancies").body()).contains("本人离岗，六月公告").doesNotContain("逾期未报告");
        assertThat(new Browser(port)
                        .signedInAs("district")
                        .get("/desk/vacancies")
                        .body())
                .contains("本人离岗，六月公告")
                .doesNotContain("报告空缺");
        assertThat(new Browser(port)
                        .signedInAs("town-yiyuan")
                        .get("/desk/vacancies")
                        .body())
                .contains("没有空缺的岗位。");
    }

    private List<String> runs() {
        return database.queryForList(
                "select cause || ' ' || coalesce(town, 'null') || ' ' || begun_by || ' ' || raised from app.check_run order by id",
                String.class);
    }

    private long ended(String end) {
        return history.createHistoricActivityInstanceQuery().activityId(end).count();
    }
}
