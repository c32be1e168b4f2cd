package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.payment.AtOnce;

/** A task goes from one colleague to another: to whom, by whom, and never to two at once. */
@InOneContext
class TaskMovesHttpTest {

    private static final String VILLAGE = "village-chucun-1";

    @Autowired
    Town town;

    @Autowired
    TaskMoveDesk desk;

    @Autowired
    PlainWork plainWork;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Clerks clerks;
    private String colleague;
    private String third;
    private String number;
    private Task appraisal;

    @BeforeEach
    void threeClerksAndAMeeting() {
        clerks = new Clerks(identities);
        colleague = clerks.at(VILLAGE, "clerk-b");
        third = clerks.at(VILLAGE, "clerk-c");
        number = town.applies(town.announces(1), "1976-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
        appraisal = town.open(number, "Appraise").get(0);
    }

    @AfterEach
    void backToOne() {
        clerks.leave();
    }

    // ── 移交 ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aTaskHandedOverIsTheColleaguesForGood() {
        claims(VILLAGE);

        var answer = moves(VILLAGE, "hand-over", colleague, "我休假两周");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/desk/tasks?moved=hand-over");
        assertThat(assignee()).isEqualTo(colleague);
        assertThat(trail()).containsExactly(VILLAGE + " HandOver “民主评议”移交 clerk-b：我休假两周");
        assertThat(database.queryForObject(
                        "select count(*) from app.audit_entry where act = 'DECIDED' and subject = ? and detail ->> 'step' = 'HandOver'",
                        Integer.class,
                        number))
                .isEqualTo(1);
        assertThat(as(colleague).get("/desk/tasks").body()).contains(number, "我的");
        assertThat(as(VILLAGE).get("/desk/tasks").body()).doesNotContain(number);
        assertThat(as(VILLAGE).get("/desk/cases/" + number).body()).contains("移交任务", "我休假两周");
        completes(colleague, 204);
        assertThat(town.steps(number)).doesNotContain("Appraise");
    }

    @Test
    void whatNobodyHasIsGivenToAColleague() {
        assertThat(as(VILLAGE).get("/desk/tasks").body()).contains(number, "待认领");

        assertThat(moves(VILLAGE, "hand-over", colleague, "请你办").statusCode()).isEqualTo(204);

        assertThat(assignee()).isEqualTo(colleague);
    }

    @Test
    void nobodyElseMovesIt() {
        claims(VILLAGE);
        for (var stranger : List.of("village-chucun-2", "town-chucun", "town-yiyuan", "district", "admin", colleague)) {
            for (var move : List.of("hand-over", "delegate", "hand-back", "take-back", "stand-in")) {
                var answer = moves(stranger, move, third, "给我");
                assertThat(answer.statusCode()).as(stranger + " " + move).isEqualTo(400);
                assertThat(answer.body())
                        .as(stranger + " " + move)
                        .contains("任务")
                        .doesNotContain(number);
            }
        }
        assertThat(moves(VILLAGE, "hand-back", "", "x").statusCode()).isEqualTo(400);
        assertThat(moves(VILLAGE, "take-back", "", "").statusCode()).isEqualTo(400);
        assertThat(moves(VILLAGE, "stand-in", "", "").statusCode()).isEqualTo(400);
        assertThat(assignee()).isEqualTo(VILLAGE);
        assertThat(trail()).isEmpty();
        assertThat(as("village-chucun-2")
                        .get("/desk/tasks/" + appraisal.getId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("admin").get("/desk/tasks").body()).contains("共 0 项");
    }

    @Test
    void toNobodyElsesOfficeAndNotWithoutAWord() {
        claims(VILLAGE);

        for (var other : List.of("village-chucun-2", "town-chucun", "nobody", "<b>", VILLAGE)) {
            var answer = moves(VILLAGE, "hand-over", other, "请你办");
            assertThat(answer.statusCode()).as(other).isEqualTo(400);
            assertThat(answer.body()).contains("没有这个账号，或该账号不属于承办部门", "请你办");
        }
        assertThat(moves(VILLAGE, "hand-over", "", "请你办").body()).contains("请选择一位同事", "请你办");
        assertThat(moves(VILLAGE, "hand-over", colleague, " ").body()).contains("请填写");
        assertThat(moves(VILLAGE, "hand-over", colleague, "x".repeat(301)).body())
                .contains("最多 300 字");
        assertThat(moves(VILLAGE, "hand-over", colleague, "他的号码 371099197603010020")
                        .body())
                .contains("不要写身份证号");
        assertThat(moves(VILLAGE, "hand-over", colleague, "a\u202Eb").body()).contains("控制字符");
        assertThat(assignee()).isEqualTo(VILLAGE);
    }

    /** The same rule as at the claim: what the colleague did before in the case. */
    @Test
    void whoDidWhatIsIncompatibleIsNotGivenIt() {
        claims(VILLAGE);
        database.update(
                """
                insert into app.trail (id, case_number, at, actor, step, outcome, note)
                values (nextval('app.trail_seq'), ?, now(), ?, 'VerifyEvidence', 'CONFIRMED', '')""",
                number,
                colleague);

        for (var move : List.of("hand-over", "delegate")) {
            var answer = moves(VILLAGE, move, colleague, "请你办");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("同一人不得再办理", "职责分离", "请你办");
        }
        assertThat(assignee()).isEqualTo(VILLAGE);
        assertThat(trail()).isEmpty();
    }

    // ── 委派 ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aDelegatedTaskIsPreparedHandedBackAndCompletedByItsOwner() {
        claims(VILLAGE);
        assertThat(moves(VILLAGE, "delegate", colleague, "请核对签到表").statusCode()).isEqualTo(204);
        assertThat(assignee()).isEqualTo(colleague);
        assertThat(as(colleague).get("/desk/tasks").body()).contains("委派给我", "交回");
        assertThat(as(VILLAGE).get("/desk/tasks").body()).contains("已委派", "收回");

        for (var call : List.of("submit-form", "complete")) {
            var answer =
                    as(colleague).engine("POST", "task/%s/%s".formatted(appraisal.getId(), call), answerOf(colleague));
            assertThat(answer.statusCode()).as(call).isEqualTo(400);
            assertThat(answer.body()).as(call).contains("由委派人办结").doesNotContain("ENGINE-");
        }
        assertThat(database.queryForList("select name_ from act_ru_variable", String.class))
                .doesNotContain(CaseVariables.DRAFT);
        assertThat(moves(colleague, "hand-over", third, "转给你").statusCode()).isEqualTo(400);
        assertThat(moves(colleague, "hand-back", "", "").body()).contains("办理意见", "请填写");

        assertThat(moves(colleague, "hand-back", "", "签到 18 人，齐全").statusCode()).isEqualTo(204);

        assertThat(assignee()).isEqualTo(VILLAGE);
        assertThat(trail())
                .containsExactly(
                        VILLAGE + " Delegate “民主评议”委派 clerk-b：请核对签到表",
                        "clerk-b HandBack “民主评议”交回 village-chucun-1：签到 18 人，齐全");
        completes(VILLAGE, 204);
        assertThat(town.steps(number)).doesNotContain("Appraise");
    }

    @Test
    void itsOwnerTakesADelegatedTaskBack() {
        moves(VILLAGE, "delegate", colleague, "请核对");

        assertThat(moves(third, "take-back", "", "").statusCode()).isEqualTo(400);
        assertThat(moves(VILLAGE, "take-back", "", "").statusCode()).isEqualTo(204);

        assertThat(assignee()).isEqualTo(VILLAGE);
        assertThat(moves(colleague, "hand-back", "", "好了").statusCode()).isEqualTo(400);
        completes(VILLAGE, 204);
    }

    /** Given back in Tasklist, it is the office's as before, and whoever takes it completes it. */
    @Test
    void aDelegatedTaskThatIsUnclaimedIsNobodysAnyMore() {
        moves(VILLAGE, "delegate", colleague, "请核对");
        as(colleague).engine("POST", "task/%s/unclaim".formatted(appraisal.getId()), Map.of());

        assertThat(moves(VILLAGE, "take-back", "", "").statusCode()).isEqualTo(400);
        as(third).engine("POST", "task/%s/claim".formatted(appraisal.getId()), Map.of("userId", third));
        completes(third, 204);
    }

    @Test
    void delegatingAndResolvingStayClosedInTheEngine() {
        claims(VILLAGE);
        for (var call : List.of("delegate", "resolve")) {
            assertThat(as(VILLAGE)
                            .engine(
                                    "POST",
                                    "task/%s/%s".formatted(appraisal.getId(), call),
                                    Map.of("userId", colleague))
                            .statusCode())
                    .isEqualTo(403);
        }
        moves(VILLAGE, "delegate", colleague, "请核对");
        var resolved = as("admin").engine("POST", "task/%s/resolve".formatted(appraisal.getId()), Map.of());
        assertThat(resolved.statusCode()).isEqualTo(403);
        assertThat(assignee()).isEqualTo(colleague);
    }

    // ── at the same moment ──────────────────────────────────────────────────────────────────────────────────────

    @RepeatedTest(5)
    void ofTwoHandOversAtOnceOneIsDone() throws Exception {
        claims(VILLAGE);
        var officer = Town.officer(VILLAGE);

        var outcome = AtOnce.<Void>of(List.of(
                () -> moved(TaskMove.HAND_OVER, colleague, officer), () -> moved(TaskMove.HAND_OVER, third, officer)));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(Refused.class);
        assertThat(trail()).hasSize(1);
        assertThat(trail().get(0)).contains("移交 " + assignee());
    }

    /** Either it is done and no longer there, or it is with the colleague and nobody has done it. */
    @RepeatedTest(5)
    void ofHandingOverAndCompletingAtOnceOneIsDone() throws Exception {
        claims(VILLAGE);
        var officer = Town.officer(VILLAGE);

        var outcome = AtOnce.<Void>of(List.of(() -> moved(TaskMove.HAND_OVER, colleague, officer), () -> {
            plainWork.complete(officer, appraisal, Forms.appraisal(town.today(), 20, 18, "80"));
            return null;
        }));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(Refused.class);
        var open = town.open(number, "Appraise");
        if (open.isEmpty()) {
            assertThat(trail()).isEmpty();
        } else {
            assertThat(assignee()).isEqualTo(colleague);
            assertThat(trail()).hasSize(1);
            assertThat(database.queryForObject("select count(*) from app.appraisal", Integer.class))
                    .isZero();
        }
    }

    private Void moved(TaskMove move, String to, Officer officer) {
        desk.move(appraisal.getId(), move, to, "请你办", officer);
        return null;
    }

    // ── in short ────────────────────────────────────────────────────────────────────────────────────────────────

    private void claims(String account) {
        tasks.setAssignee(appraisal.getId(), account);
    }

    private void completes(String account, int status) {
        var answer = as(account).engine("POST", "task/%s/submit-form".formatted(appraisal.getId()), answerOf(account));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private Map<String, ?> answerOf(String account) {
        var draft = as(account)
                .post(
                        "/api/steps/Appraise/drafts?task=" + appraisal.getId(),
                        Forms.appraisal(town.today(), 20, 18, "80"));
        assertThat(draft.statusCode()).as(draft.body()).isLessThan(300);
        var id = draft.body().replaceAll(".*\"([0-9a-f-]{36})\".*", "$1");
        return Map.of("variables", Map.of(CaseVariables.DRAFT, Map.of("value", id, "type", "String")));
    }

    private HttpResponse<String> moves(String account, String move, String to, String note) {
        return submits(
                as(account),
                "/api/tasks/%s/moves/%s".formatted(appraisal.getId(), move),
                Map.of("account", to, "note", note));
    }

    static HttpResponse<String> submits(Browser browser, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.sends(path, request -> request.header("X-Requested-With", "publicpost")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(appraisal.getId()).singleResult().getAssignee();
    }

    private List<String> trail() {
        return database.queryForList(
                """
                select actor || ' ' || step || ' ' || note from app.trail where case_number = ?
                and step in ('HandOver', 'Delegate', 'HandBack', 'TakeBack', 'StandIn') order by at, id""",
                String.class,
                number);
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }
}
