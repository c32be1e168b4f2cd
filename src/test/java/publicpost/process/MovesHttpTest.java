package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Running cases on an older version: looked at before, moved in part, and back by the same way. */
@InOneContext
class MovesHttpTest {

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Browser analyst;
    private String first;
    private String second;
    private String older;
    private String newer;

    /** Two at the appraisal by the model without the added step, which is then published. */
    @BeforeEach
    void twoRunAndTheModelChanges() throws IOException {
        analyst = new Browser(port).signedInAs("analyst");
        var announcement = town.announces(2);
        first = town.applies(announcement, "1976-03-01");
        second = town.applies(announcement, "1977-03-01");
        for (var number : new String[] {first, second}) {
            town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
        }
        older = latest();
        publishTheStep();
        newer = latest();
    }

    @Test
    void aPartIsMovedMeetsTheNewStepAndComesBack() {
        assertThat(analyst.get("/studio/moves").body()).contains("移到现行版本");
        var preview = Jsoup.parse(analyst.get("/studio/moves/preview?from=%s&to=%s".formatted(in(older), in(newer)))
                .body());
        assertThat(preview.text()).contains("原版本在办 2 件", "可以移动 2 件", "民主评议");

        var form = form("reason", "按新规定办理", "cases", first);
        var answer = analyst.post("/api/studio/moves", form);
        assertThat(answer.statusCode()).isEqualTo(201);
        int move = JsonPath.read(answer.body(), "$.id");
        assertThat(analyst.get("/studio/moves").body()).contains("进行中");
        assertThat(definition(first)).isEqualTo(older);
        town.settles();

        assertThat(definition(first)).isEqualTo(newer);
        assertThat(definition(second)).isEqualTo(older);
        assertThat(analyst.get("/studio/moves").body())
                .contains("1 / 1", "已完成", "按新规定办理", "公益性岗位申请")
                .containsPattern("第 \\d+ 版 → 第 \\d+ 版");
        town.does(second, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        assertThat(town.steps(second)).isEmpty();

        var back = analyst.post("/api/studio/moves/%d/undo".formatted(move), Map.of("reason", "先不执行"));
        assertThat(back.statusCode()).isEqualTo(201);
        town.settles();
        assertThat(definition(first)).isEqualTo(older);
        assertThat(analyst.get("/studio/moves").body()).contains("已撤回");
        // once is enough
        assertThat(analyst.post("/api/studio/moves/%d/undo".formatted(move), Map.of("reason", "再来"))
                        .statusCode())
                .isEqualTo(400);

        analyst.post("/api/studio/moves", form("reason", "还是执行"));
        town.settles();
        town.does(first, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        assertThat(town.steps(first)).containsExactly(AddedStep.STEP);
    }

    @Test
    void aMoveCanBeStoppedAndGoesOn() {
        int move = JsonPath.read(
                analyst.post("/api/studio/moves", form("reason", "按新规定办理")).body(), "$.id");
        analyst.post("/api/studio/moves/%d/stop".formatted(move), Map.of());
        town.settles();
        assertThat(definition(first)).isEqualTo(older);
        assertThat(analyst.get("/studio/moves").body()).contains("已停止");

        analyst.post("/api/studio/moves/%d/go-on".formatted(move), Map.of());
        town.settles();
        assertThat(definition(first)).isEqualTo(newer);
        assertThat(definition(second)).isEqualTo(newer);
    }

    @Test
    void whoStandsWhereTheOtherVersionHasNoPlaceIsNotMoved() {
        analyst.post("/api/studio/moves", form("reason", "按新规定办理"));
        town.settles();
        town.does(first, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        assertThat(town.steps(first)).containsExactly(AddedStep.STEP);

        var back = new HashMap<>(form("reason", "退回旧版"));
        back.put("from", newer);
        back.put("to", older);
        var preview = analyst.get("/studio/moves/preview?from=%s&to=%s".formatted(in(newer), in(older)))
                .body();
        assertThat(Jsoup.parse(preview).text()).contains("可以移动 1 件", "新版本没有这个环节");
        assertThat(analyst.post("/api/studio/moves", back).statusCode()).isEqualTo(201);
        town.settles();
        assertThat(definition(first)).isEqualTo(newer);
        assertThat(definition(second)).isEqualTo(older);
    }

    /** A case could be moved past its vote otherwise. */
    @Test
    void nobodyIsMovedToAnotherStep() {
        var move = new HashMap<>(form("reason", "省去评议"));
        move.put("becomes.Appraise", "Approve");

        assertThat(analyst.post("/api/studio/moves", move).statusCode()).isEqualTo(201);
        town.settles();

        assertThat(definition(first)).isEqualTo(newer);
        assertThat(town.steps(first)).containsExactly("Appraise");
    }

    @Test
    void aNumberWrittenTwiceMovesOneCase() {
        var twice = "%s， %s".formatted(first, first.toLowerCase(Locale.ROOT));

        assertThat(analyst.post("/api/studio/moves", form("reason", "按新规定办理", "cases", twice))
                        .statusCode())
                .isEqualTo(201);
        town.settles();

        assertThat(definition(first)).isEqualTo(newer);
        assertThat(definition(second)).isEqualTo(older);
    }

    @Test
    void whatIsAskedWronglyIsSaidAtItsField() {
        assertThat(analyst.post("/api/studio/moves", form("reason", "")).body()).contains("\"reason\"", "必填");
        assertThat(analyst.post("/api/studio/moves", form("reason", "x", "to", older))
                        .body())
                .contains("另一个版本");
        assertThat(analyst.post("/api/studio/moves", form("reason", "x", "to", "nothing"))
                        .body())
                .contains("没有这个版本");
        assertThat(analyst.post("/api/studio/moves", form("reason", "x", "cases", "SQ2022-999999"))
                        .body())
                .contains("不在原版本上办理");
    }

    private void publishTheStep() throws IOException {
        int draft = JsonPath.read(
                analyst.post("/api/studio/drafts", Map.of("name", "入户")).body(), "$.id");
        var file = "/api/studio/drafts/%d/files/".formatted(draft);
        analyst.puts(file + AddedStep.MODEL, Map.of("text", AddedStep.model(), "revision", 0));
        analyst.puts(file + AddedStep.FORM_FILE, Map.of("text", AddedStep.FORM, "revision", 0));
        analyst.post("/api/studio/drafts/%d/propose".formatted(draft), Map.of("note", "增加入户核实"));
        assertThat(new Browser(port)
                        .signedInAs("analyst-2")
                        .post("/api/studio/drafts/%d/agree".formatted(draft), Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    private Map<String, Object> form(Object... more) {
        return Town.with(Map.of("from", older, "to", newer), more);
    }

    private static String in(String definition) {
        return URLEncoder.encode(definition, StandardCharsets.UTF_8);
    }

    private String latest() {
        return database.queryForObject(
                "select id_ from act_re_procdef where key_ = 'application' order by version_ desc limit 1",
                String.class);
    }

    private String definition(String caseNumber) {
        return database.queryForObject(
                "select proc_def_id_ from act_ru_execution where business_key_ = ? and parent_id_ is null",
                String.class,
                caseNumber);
    }
}
