package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;

/** A draft from its first file into force and back, over HTTP, by two analysts and against everybody else. */
@InOneContext
class StudioHttpTest {

    private static final Map<String, Object> NOTE = Map.of("note", "评议后增加入户核实");

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Browser one;
    private Browser other;

    @BeforeEach
    void signIn() {
        one = new Browser(port).signedInAs("analyst");
        other = new Browser(port).signedInAs("analyst-2");
    }

    @Test
    void newCasesMeetTheAddedStepAndOldOnesDoNot() throws IOException {
        var announcement = town.announces(2);
        var before = town.applies(announcement, "1976-03-01");
        var draft = draftWithTheStep();
        var version = live();

        assertThat(one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE)
                        .statusCode())
                .isEqualTo(204);
        assertThat(live()).isEqualTo(version);
        assertThat(other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                        .statusCode())
                .isEqualTo(204);

        assertThat(live()).isEqualTo(version + 1);
        var after = town.applies(announcement, "1977-03-01");
        town.passes(before);
        town.passes(after);
        assertThat(town.steps(before)).isEmpty();
        assertThat(town.steps(after)).containsExactly(AddedStep.STEP);

        // nobody is ranked past a step that is still open
        town.dayComes(town.today().plusDays(30));
        assertThat(one.get("/api/studio/drafts/" + draft).body()).contains("PUBLISHED");
        assertThatThrownBy(() -> town.does(announcement, "Rank", Forms.rank(town.today())))
                .isInstanceOfAny(Refused.class, RefusedForm.class);
        assertThat(town.steps(announcement)).contains("Rank");
        town.does(after, AddedStep.STEP, AddedStep.DONE);
        town.does(announcement, "Rank", Forms.rank(town.today()));
        town.noticeRunsOut(announcement);
        town.does(after, "Approve", Forms.APPROVED);
    }

    @Test
    void whoWroteOrProposesDoesNotAgree() throws IOException {
        var draft = draftWithTheStep();
        // the other wrote a part of it
        assertThat(save(other, draft, "appraise.form", live("appraise.form").replace("评议", "民主评议"), 0)
                        .statusCode())
                .isEqualTo(200);
        one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE);
        var version = live();

        assertThat(one.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                        .body())
                .contains("另一名流程分析员");
        assertThat(other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                        .body())
                .contains("另一名流程分析员");
        assertThat(live()).isEqualTo(version);

        // nor by somebody who goes past the program
        assertThatThrownBy(() -> database.update(
                        "update app.draft set state = 'AGREED', agreed_by = 'analyst-2', agreed_at = now() where id = ?",
                        Long.valueOf(draft)))
                .hasMessageContaining("not agreed to by who wrote it");
    }

    @Test
    void nobodyWritesOverWhatAnotherSavedMeanwhile() {
        var draft = begin("措辞");
        var text = live("appraise.form");
        assertThat(save(one, draft, "appraise.form", text + " ", 0).statusCode())
                .isEqualTo(200);

        var late = save(other, draft, "appraise.form", text + "  ", 0);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("analyst 保存", "没有丢失");
        assertThat(one.get("/api/studio/drafts/%s/files/appraise.form".formatted(draft))
                        .body())
                .contains("\"revision\":1");
        assertThat(save(other, draft, "appraise.form", text + "  ", 1).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsForbiddenIsNamedAndNotProposed() {
        var draft = begin("夹带");
        var model = live(AddedStep.MODEL)
                .replace("camunda:delegateExpression=\"${takeSeat}\"", "camunda:class=\"java.lang.Runtime\"");
        save(one, draft, AddedStep.MODEL, model, 0);

        var checked = one.post("/api/studio/drafts/%s/check".formatted(draft), Map.of())
                .body();
        var refused = one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE);

        assertThat(checked).contains("\"element\":\"TakeSeat\"", "\"severity\":\"ERROR\"");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("TakeSeat", "application.bpmn");
        assertThat(one.post(
                                "/api/studio/drafts/%s/accept".formatted(draft),
                                Map.of("file", AddedStep.MODEL, "element", "TakeSeat", "rule", "not-allowed"))
                        .body())
                .contains("必须改正");
    }

    @Test
    void aVersionOfALaterDayComesIntoForceThatMorning() throws IOException {
        var draft = draftWithTheStep();
        var day = town.today().plusDays(3);
        var version = live();
        var early = Map.of("note", "x", "effectiveOn", town.today().toString());
        assertThat(one.post("/api/studio/drafts/%s/propose".formatted(draft), early)
                        .body())
                .contains("须晚于今天");
        one.post(
                "/api/studio/drafts/%s/propose".formatted(draft), Map.of("note", "三天后", "effectiveOn", day.toString()));
        other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of());

        town.dayComes(day.minusDays(1));
        assertThat(live()).isEqualTo(version);
        // what was agreed to is not written on any more
        assertThat(save(one, draft, "appraise.form", live("appraise.form") + " ", 0)
                        .statusCode())
                .isEqualTo(400);
        town.dayComes(day);
        assertThat(live()).isEqualTo(version + 1);
    }

    @Test
    void whatTheEngineDoesNotTakeGoesBackToItsOwner() {
        var draft = draftThatOnlyTheEngineRefuses();
        assertThat(one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE)
                        .statusCode())
                .isEqualTo(204);
        var version = live();

        var refused = other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("流程引擎不能采用这些文件");
        assertThat(one.get("/api/studio/drafts/" + draft).body())
                .contains("\"state\":\"OPEN\"", "未能发布", "流程引擎不能采用这些文件");
        assertThat(live()).isEqualTo(version);
    }

    @Test
    void whatTheEngineDoesNotTakeInTheMorningKeepsNothingElseBack() {
        var day = town.today().plusDays(3);
        var refused = draftThatOnlyTheEngineRefuses();
        var good = begin("措辞");
        save(one, good, "appraise.form", live("appraise.form").replace("评议", "民主评议"), 0);
        for (var draft : new String[] {refused, good}) {
            one.post(
                    "/api/studio/drafts/%s/propose".formatted(draft),
                    Map.of("note", "三天后", "effectiveOn", day.toString()));
            assertThat(other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                            .statusCode())
                    .isEqualTo(204);
        }
        var version = live();

        town.dayComes(day);

        assertThat(live()).isEqualTo(version + 1);
        assertThat(live("appraise.form")).contains("民主评议");
        assertThat(one.get("/api/studio/drafts/" + good).body()).contains("PUBLISHED");
        assertThat(one.get("/api/studio/drafts/" + refused).body())
                .contains("\"state\":\"OPEN\"", "到期未能发布", "流程引擎不能采用这些文件");
        assertThat(database.queryForObject(
                        "select count(*) from act_hi_procinst where proc_def_key_ = 'daily-watch' and end_time_ is null",
                        Integer.class))
                .isZero();
        town.passes(town.applies(town.announces(1), "1976-03-01"));
    }

    @Test
    void twoWhoAgreeAtOncePublishOnce() throws Exception {
        var draft = draftWithTheStep();
        one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE);
        var version = live();
        var third = new Browser(port).signedInAs("analyst-2");

        try (var threads = new Threads()) {
            var answers = Stream.of(other, third)
                    .map(who ->
                            threads.pool.submit(() -> who.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                                    .statusCode()))
                    .toList();
            var codes = new TreeSet<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactly(204, 400);
        }
        assertThat(live()).isEqualTo(version + 1);
    }

    @Test
    void aDraftThatBeganBeforeAnotherWasPublishedMustBeHeldAgainstIt() throws IOException {
        var late = begin("稍后");
        save(one, late, AddedStep.MODEL, live(AddedStep.MODEL).replace("公益性岗位申请", "公益岗申请"), 0);
        publish(draftWithTheStep());

        var refused = one.post("/api/studio/drafts/%s/propose".formatted(late), NOTE);
        assertThat(refused.body()).contains("application.bpmn", "已发布新内容");
        assertThat(one.post("/api/studio/drafts/%s/rebase".formatted(late), Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void theFormerVersionIsBackInOneStep() throws IOException {
        var former = live(AddedStep.MODEL);
        var version = live();
        publish(draftWithTheStep());
        assertThat(live(AddedStep.MODEL)).contains(AddedStep.STEP);

        var standing = town.applies(town.announces(1), "1978-03-01");
        town.passes(standing);
        assertThat(town.steps(standing)).containsExactly(AddedStep.STEP);

        var answer = one.post("/api/studio/versions/%d/restore".formatted(version), Map.of("note", "先恢复"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(live()).isEqualTo(version + 2);
        assertThat(live(AddedStep.MODEL)).isEqualTo(former);
        assertThat(one.get("/api/studio/versions").body()).contains("RESTORED", "先恢复", "评议后增加入户核实");
        var number = town.applies(town.announces(1), "1976-03-01");
        town.passes(number);
        assertThat(town.steps(number)).isEmpty();
        // who stands in the step that is gone is still counted there, by what it is called
        var row = Jsoup.parse(one.get("/studio/heat").body()).select("tr[data-node=VisitHome]");
        assertThat(row.select("td").first().text()).isEqualTo("入户核实");
    }

    @Test
    void aPublishedDraftStillShowsWhatItChanged() throws IOException {
        var former = live(AddedStep.MODEL);
        var draft = draftWithTheStep();
        publish(draft);

        var shown = one.get("/api/studio/drafts/" + draft).body();
        var file = one.get("/api/studio/drafts/%s/files/%s".formatted(draft, AddedStep.MODEL))
                .body();
        var added = one.get("/api/studio/drafts/%s/files/%s".formatted(draft, AddedStep.FORM_FILE))
                .body();

        assertThat((List<String>) JsonPath.read(shown, "$.files[?(@.state == 'CHANGED')].name"))
                .containsExactly(AddedStep.MODEL);
        assertThat((List<String>) JsonPath.read(shown, "$.files[?(@.state == 'NEW')].name"))
                .containsExactly(AddedStep.FORM_FILE);
        assertThat((String) JsonPath.read(file, "$.before")).isEqualTo(former);
        assertThat((String) JsonPath.read(file, "$.text")).contains(AddedStep.STEP);
        assertThat((String) JsonPath.read(added, "$.before")).isNull();
    }

    @Test
    void commentsStandAtTheirElementUntilSettled() throws IOException {
        var draft = draftWithTheStep();
        other.post(
                "/api/studio/drafts/%s/comments".formatted(draft),
                Map.of("file", AddedStep.MODEL, "element", AddedStep.STEP, "text", "三天够吗？"));
        var said = one.get("/api/studio/drafts/%s/comments".formatted(draft)).body();
        assertThat(said).contains("三天够吗？", "\"author\":\"analyst-2\"", "\"element\":\"VisitHome\"");

        int comment = JsonPath.read(said, "$[0].id");
        one.post("/api/studio/drafts/%s/comments/%d/settle".formatted(draft, comment), Map.of());

        assertThat(one.get("/api/studio/drafts/%s/comments".formatted(draft)).body())
                .contains("\"settledBy\":\"analyst\"");
    }

    @Test
    void badInputIsSaidAtItsField() {
        var draft = begin("名称");
        assertThat(one.post("/api/studio/drafts", Map.of("name", "名称")).body()).contains("同名");
        assertThat(one.post("/api/studio/drafts", Map.of("name", " ")).body()).contains("必填");
        assertThat(one.post("/api/studio/drafts", Map.of("name", "长".repeat(61)))
                        .body())
                .contains("最多 60");
        assertThat(save(one, draft, "Visit.form", "{}", 0).statusCode()).isEqualTo(404);
        assertThat(save(one, draft, "appraise.form", " ", 0).body()).contains("文件是空的");
        assertThat(one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE)
                        .body())
                .contains("没有改动");
        assertThat(one.get("/api/studio/drafts/99999999").statusCode()).isEqualTo(404);
        assertThat(one.post("/api/studio/versions/999999/restore", Map.of("note", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNewFileIsNoneThatIsThereAndHasAFileName() {
        var draft = begin("新文件");
        for (var name : new String[] {"", "Visit Home", "../x", "2nd", "家访", "a".repeat(61)}) {
            assertThat(add(draft, name)).as(name).contains("\"field\":\"name\"", "以字母开头");
        }
        assertThat(add(draft, "approve")).contains("\"field\":\"name\"", "已有此文件：approve.form");
        assertThat(one.get("/api/studio/drafts/%s/files/approve.form".formatted(draft))
                        .body())
                .contains("\"revision\":0");
        assertThat(add(draft, "home-visit")).contains("\"file\":\"home-visit.form\"");
        assertThat(add(draft, "home-visit")).contains("已有此文件：home-visit.form");
        assertThat(one.post(
                                "/api/studio/drafts/%s/files".formatted(draft),
                                Map.of("kind", "HTML", "name", "x", "text", "x"))
                        .body())
                .contains("\"field\":\"kind\"");
    }

    private String add(String draft, String name) {
        return one.post(
                        "/api/studio/drafts/%s/files".formatted(draft),
                        Map.of("kind", "FORM", "name", name, "text", "{}"))
                .body();
    }

    @Test
    void nobodyElseSavesOrDrops() {
        var draft = begin("别人");
        for (var account : new String[] {"district", "admin", "town-chucun"}) {
            var stranger = new Browser(port).signedInAs(account);
            assertThat(save(stranger, draft, "appraise.form", "{}", 0).body()).contains("只对流程分析员开放");
            var dropped = stranger.sends(
                    "/api/studio/drafts/%s/files/appraise.form".formatted(draft),
                    request -> request.header("X-Requested-With", "publicpost").DELETE());
            assertThat(dropped.body()).contains("只对流程分析员开放");
        }
    }

    private String draftWithTheStep() throws IOException {
        var draft = begin("入户核实");
        save(one, draft, AddedStep.MODEL, AddedStep.in(live(AddedStep.MODEL)), 0);
        save(one, draft, AddedStep.FORM_FILE, AddedStep.FORM, 0);
        return draft;
    }

    private String draftThatOnlyTheEngineRefuses() {
        var draft = begin("引擎不收");
        save(one, draft, OnlyTheEngine.FILE, OnlyTheEngine.refuses(live(OnlyTheEngine.FILE)), 0);
        return draft;
    }

    private void publish(String draft) {
        one.post("/api/studio/drafts/%s/propose".formatted(draft), NOTE);
        assertThat(other.post("/api/studio/drafts/%s/agree".formatted(draft), Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    private String begin(String name) {
        var answer = one.post("/api/studio/drafts", Map.of("name", name, "note", ""));
        assertThat(answer.statusCode()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id").toString();
    }

    private HttpResponse<String> save(Browser who, String draft, String file, String text, int revision) {
        return who.puts(
                "/api/studio/drafts/%s/files/%s".formatted(draft, file), Map.of("text", text, "revision", revision));
    }

    private int live() {
        return JsonPath.read(one.get("/api/studio/live").body(), "$.version");
    }

    private String live(String file) {
        return one.get("/api/studio/live/" + file).body();
    }

    private static final class Threads implements AutoCloseable {

        private final ExecutorService pool = Executors.newFixedThreadPool(2);

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
