package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.checks.FewInPost;
import publicpost.dryrun.DraftedTables;
import publicpost.models.DraftFiles;
import publicpost.models.ModelDrafts;
import publicpost.models.Versions;
import publicpost.process.dryrun.DryRuns;
import publicpost.process.tables.DeployedTables;
import publicpost.secrets.Secrets;

/** An analyst asks what a draft would do and reads it; nobody else does. */
@InOneContext
class DryRunHttpTest {

    @Autowired
    DryRuns dryRuns;

    @Autowired
    DeployedTables deployed;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    DraftFiles files;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @LocalServerPort
    int port;

    private long draft;
    private Browser analyst;

    @BeforeEach
    void aDraft() {
        draft = drafts.open("延长期限", "", "analyst", versions.live().orElseThrow().number());
        analyst = new Browser(port).signedInAs("analyst");
    }

    private void changesTheTerm() {
        var longer = new DraftedTables(deployed.files())
                .withFigure("TERM_MONTHS-2022", "36", "48", LocalDate.of(2027, 1, 1));
        files.save(draft, "figures.dmn", longer.text("figures.dmn").orElseThrow(), 0, "analyst");
    }

    @Test
    void anAnalystAsksAndReads() throws Exception {
        new FewInPost(database, secrets).writeTwoWithOneAccount();
        changesTheTerm();
        var runs = "/studio/drafts/%d/dry-runs".formatted(draft);
        assertThat(analyst.get(runs).body()).contains("figures.dmn", "2027-01-01", "还没有试算过");

        var begun = analyst.post("/api" + runs, Map.of("day", "2027-01-01"));
        assertThat(begun.statusCode()).isEqualTo(201);
        var run = JsonPath.<Integer>read(begun.body(), "$.id");
        dryRuns.goOn(run.longValue()).get();

        assertThat(analyst.get(runs).body()).contains("已完成", "6 / 6 人");
        assertThat(analyst.get(runs + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
        var page = "/studio/dry-runs/%d".formatted(run);
        assertThat(analyst.get(page).body())
                .contains("期限有变化的（6 人）", "2029-05-31", "+12 个月", "SQ-", "2027年1月至2027年12月")
                .doesNotContain("测试0", "371099", "/desk/cases/");
        assertThat(analyst.get(page + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
        var workbook = analyst.get(page + "/term.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("dry-run-%d-term.xlsx".formatted(run));
        assertThat(analyst.post("/api%s/stop".formatted(page), Map.of()).statusCode())
                .isEqualTo(204);
        assertThat(analyst.post("/api%s/go-on".formatted(page), Map.of()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatCannotBeReckonedIsSaidAtItsField() {
        var runs = "/studio/drafts/%d/dry-runs".formatted(draft);
        assertThat(analyst.get(runs).body()).contains("修改稿没有改动任何政策表");
        assertThat(analyst.post("/api" + runs, Map.of()).body()).contains("修改稿没有改动任何政策表");
        changesTheTerm();
        for (var day : new String[] {"明天", "2027-13-01", "2099-01-01", "x".repeat(5000)}) {
            var answer = analyst.post("/api" + runs, Map.of("day", day));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("试算日期");
        }
        assertThat(analyst.get("/studio/dry-runs/99999999").statusCode()).isEqualTo(404);
        assertThat(analyst.get("/studio/drafts/99999999/dry-runs").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseAsksOrReads() throws Exception {
        changesTheTerm();
        var files = deployed.files();
        var run = dryRuns.begin(
                draft,
                new DraftedTables(files).withFigure("TERM_MONTHS-2022", "36", "48", LocalDate.of(2027, 1, 1)),
                LocalDate.of(2027, 1, 1),
                "analyst");
        dryRuns.goOn(run.id()).get();
        for (var account : new String[] {"district", "town-chucun", "village-chucun-1", "finance", "admin"}) {
            var other = new Browser(port).signedInAs(account);
            for (var path : new String[] {
                "/studio/drafts/%d/dry-runs".formatted(draft),
                "/studio/drafts/%d/dry-runs/progress".formatted(draft),
                "/studio/dry-runs/" + run.id(),
                "/studio/dry-runs/%d/progress".formatted(run.id()),
                "/studio/dry-runs/%d/cost.xlsx".formatted(run.id())
            }) {
                assertThat(other.get(path).statusCode()).as(account + path).isEqualTo(403);
            }
            for (var path : new String[] {
                "/api/studio/drafts/%d/dry-runs".formatted(draft),
                "/api/studio/dry-runs/%d/stop".formatted(run.id()),
                "/api/studio/dry-runs/%d/go-on".formatted(run.id())
            }) {
                assertThat(other.post(path, Map.of()).statusCode())
                        .as(account + path)
                        .isBetween(400, 403);
            }
        }
    }
}
