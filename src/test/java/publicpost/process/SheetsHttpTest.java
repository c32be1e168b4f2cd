package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.intake.Application.Status;

/** Sheets for many: each row is a task of its own, and what is wrong with one holds up no other. */
@InOneContext
class SheetsHttpTest {

    private static final String REASON = "家庭人口多，经镇会议研究";

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    // ── the meeting ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void goodRowsAreTakenAndTheOthersToldWhy() {
        var announcement = town.announces(1);
        var cases = applicants(announcement, 4);
        // a colleague claims the third, and does the fourth meanwhile
        var third = task(cases.get(2), "Appraise");
        var fourth = row(cases.get(3), "Appraise", votes(18, 2, "70"));
        work.complete(Town.VILLAGE, cases.get(3), "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        database.update("update act_ru_task set assignee_ = 'village-chucun-1-b' where id_ = ?", third);
        var page = as("village-chucun-1").get(meeting(announcement));
        assertThat(page.body()).contains("测试人", "赞成票", "已由 village-chucun-1-b 认领");

        var answer = save(
                "village-chucun-1",
                "appraise",
                held(),
                row(cases.get(0), "Appraise", votes(18, 2, "90.5")),
                row(cases.get(1), "Appraise", votes(25, 2, "101")),
                Map.of("task", third, "caseNumber", cases.get(2), "typed", votes(18, 2, "70")),
                fourth);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(list(answer, "$[*].state")).containsExactly("TAKEN", "WRONG", "HELD", "GONE");
        assertThat(list(answer, "$[1].errors[*].field")).containsExactly("score");
        assertThat(list(answer, "$[*].said").get(0)).isEqualTo("已办理：评议通过");
        assertThat(list(answer, "$[*].said").get(2)).contains("village-chucun-1-b", "认领");
        assertThat(list(answer, "$[*].said").get(3)).contains("您已办理过");
        assertThat(town.status(cases.get(0))).isEqualTo(Status.PASSED);
        assertThat(town.steps(cases.get(1))).containsExactly("Appraise");
        assertThat(assignee(cases.get(1))).isNull();
        assertThat(database.queryForList(
                        "select outcome from app.trail where case_number = ? and step = 'Appraise'",
                        String.class,
                        cases.get(0)))
                .containsExactly("PASSED");
    }

    @Test
    void aRowMayDifferFromTheMeetingAndVotesAreHeldAgainstItsOwnPresent() {
        var cases = applicants(town.announces(1), 2);
        var withdrawn = new HashMap<>(votes(17, 2, "80"));
        withdrawn.putAll(Map.of("present", "19", "withdrew", "其弟", "minutes", "其弟回避后表决"));

        var answer = save(
                "village-chucun-1",
                "appraise",
                held(),
                row(cases.get(0), "Appraise", withdrawn),
                row(cases.get(1), "Appraise", votes(19, 2, "80")));

        assertThat(list(answer, "$[*].state")).containsExactly("TAKEN", "WRONG");
        assertThat(list(answer, "$[1].errors[0].message").get(0)).contains("多于实到 20 人");
        assertThat(database.queryForMap("select present, withdrew, minutes, place from app.appraisal"))
                .isEqualTo(Map.of("present", 19, "withdrew", "其弟", "minutes", "其弟回避后表决", "place", "村委会会议室"));
    }

    @Test
    void whatASheetDoesNotAskForIsNotTaken() {
        var cases = applicants(town.announces(1), 1);
        var typed = new HashMap<>(votes(18, 2, "80"));
        typed.putAll(Map.of("decision", "SEND_BACK", "outcome", "FAILED", "caseNumber", "SQ2022-000001"));

        var answer = save("village-chucun-1", "appraise", held(), row(cases.get(0), "Appraise", typed));

        assertThat(list(answer, "$[*].state")).containsExactly("TAKEN");
        assertThat(town.status(cases.get(0))).isEqualTo(Status.PASSED);
    }

    @Test
    void nobodyElsesSheetOpensOrIsTaken() {
        var announcement = town.announces(1);
        var number = applicants(announcement, 1).get(0);
        for (var stranger : List.of("village-chucun-2", "town-yiyuan", "town-chucun", "district", "finance")) {
            assertThat(as(stranger).get(meeting(announcement)).statusCode()).isEqualTo(403);
            var answer = save(stranger, "appraise", held(), row(number, "Appraise", votes(18, 2, "80")));
            assertThat(answer.statusCode()).as(stranger).isEqualTo(400);
            assertThat(answer.body()).contains("不由您所在的部门办理").doesNotContain(number);
        }
        assertThat(as("village-chucun-1")
                        .get("/desk/sheets/approve/ZP2022-999999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("village-chucun-1")
                        .get("/desk/sheets/appraise/%s/village-nowhere".formatted(announcement))
                        .statusCode())
                .isEqualTo(403);
        assertThat(town.steps(number)).containsExactly("Appraise");
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        var village = as("village-chucun-1");
        for (var body : List.of(
                Map.of(),
                Map.of("rows", List.of()),
                Map.of("rows", List.of(Map.of("task", "1"))),
                Map.of("rows", "x"),
                Map.of("once", "x", "rows", List.of()))) {
            var answer = village.post("/api/sheets/appraise", body);
            assertThat(answer.statusCode()).as(body.toString()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception", "publicpost.").containsPattern("\\p{IsHan}");
        }
        var cases = applicants(town.announces(1), 1);
        var nested =
                Map.<String, Object>of("votesFor", Map.of("a", 1), "score", List.of(1, 2), "minutes", "x".repeat(5000));
        var answer = save("village-chucun-1", "appraise", held(), row(cases.get(0), "Appraise", nested));
        assertThat(list(answer, "$[0].errors[*].field")).contains("votesFor", "score", "minutes", "votesAgainst");
    }

    // ── the ranking ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theTownMovesThoseWhoAreLevelAndSaysWhy() {
        var announcement = town.announces(1);
        var cases = applicants(announcement, 3);
        town.does(cases.get(0), "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        town.does(cases.get(1), "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        town.does(cases.get(2), "Appraise", Forms.appraisal(town.today(), 20, 18, "70"));
        town.dayComes(town.today().plusDays(5));
        var ids = cases.stream().map(this::application).toList();

        var page = as("town-chucun").get("/desk/sheets/rank/" + announcement);
        assertThat(page.body()).contains("同得分，申请在后", "得分低于上一名");
        var moved = as("town-chucun").get("/desk/sheets/rank/%s?moves=%d:-1".formatted(announcement, ids.get(1)));
        assertThat(moved.body()).contains("由镇（街道）调整");
        for (var wrong : List.of("%d:-1".formatted(ids.get(2)), "x", "1:99999")) {
            assertThat(as("town-chucun")
                            .get("/desk/sheets/rank/%s?moves=%s".formatted(announcement, wrong))
                            .body())
                    .contains("role=\"alert\"");
        }

        var past = save("town-chucun", "rank", Map.of(), rank(announcement, ids.get(2), -1, REASON));
        assertThat(list(past, "$[0].errors[0].message").get(0)).contains("类别和评议得分都相同");
        var silent = save("town-chucun", "rank", Map.of(), rank(announcement, ids.get(1), -1, ""));
        assertThat(list(silent, "$[0].errors[0].field")).containsExactly("moves[0].reason");
        var taken = save("town-chucun", "rank", Map.of(), rank(announcement, ids.get(1), -1, REASON));

        assertThat(list(taken, "$[0].state")).containsExactly("TAKEN");
        assertThat(town.status(cases.get(1))).isEqualTo(Status.SHORT_LISTED);
        assertThat(town.status(cases.get(0))).isEqualTo(Status.WAIT_LISTED);
        assertThat(database.queryForMap(
                        "select moved_by, move_reason from app.ranking where application_id = ?", ids.get(1)))
                .isEqualTo(Map.of("moved_by", -1, "move_reason", REASON));
        assertThat(database.queryForObject(
                        "select note from app.trail where case_number = ? and step = 'Rank'",
                        String.class,
                        announcement))
                .contains(cases.get(1), "上移 1 位", REASON);
        assertThat(as("town-chucun").get("/desk/cases/" + cases.get(1)).body()).contains("同分人员中调整名次", REASON);
    }

    @Test
    void nobodyIsRankedWhileSomebodyIsUndecided() {
        var announcement = town.announces(1);
        var number = applicants(announcement, 1).get(0);
        town.dayComes(town.today().plusDays(5));

        assertThat(as("town-chucun").get("/desk/sheets/rank/" + announcement).body())
                .contains("还有 1 件申请没有办完", number);
        var answer = save("town-chucun", "rank", Map.of(), rank(announcement));
        assertThat(list(answer, "$[0].errors[0].message").get(0)).contains("办结后再排序");
        assertThat(as("town-yiyuan").get("/desk/sheets/rank/" + announcement).statusCode())
                .isEqualTo(403);
    }

    // ── approvals and starts ────────────────────────────────────────────────────────────────────────────────────

    @Test
    void approvalsAndStartsAreRowsWithOverrides() {
        var announcement = town.announces(3);
        var cases = onTheDistrictsDesk(announcement, 3);
        var page = as("district").get("/desk/sheets/approve/" + announcement);
        assertThat(page.body()).contains("期满，无异议", "符合安置条件", "同意安置");

        var answer = save(
                "district",
                "approve",
                Map.of(),
                row(cases.get(0), "Approve", Map.of("decision", "APPROVE")),
                row(cases.get(1), "Approve", Map.of("decision", "APPROVE")),
                row(cases.get(2), "Approve", Map.of("decision", "REFUSE")));

        assertThat(list(answer, "$[*].state")).containsExactly("TAKEN", "TAKEN", "WRONG");
        assertThat(list(answer, "$[2].errors[*].field")).containsExactly("reason", "clause");
        assertThat(list(answer, "$[*].said").get(0)).isEqualTo("已办理：同意，现为“已审批”");
        starts(announcement, cases);
    }

    private void starts(String announcement, List<String> cases) {
        assertThat(as("town-chucun").get("/desk/sheets/start/" + announcement).body())
                .contains("GW-chucun", "保险公司")
                .doesNotContain("6222020000000000");
        var once = new HashMap<String, Object>(Forms.ruralStart(town.today()));
        once.keySet()
                .removeAll(List.of(
                        "result",
                        "agreementNumber",
                        "policyNumber",
                        "bankAccountVerified",
                        "postCodeVerified",
                        "documents"));
        var verified = Map.<String, Object>of(
                "result",
                "READY",
                "agreementNumber",
                "XY-7",
                "policyNumber",
                "BD-7",
                "bankAccountVerified",
                "true",
                "postCodeVerified",
                "true");
        var later = Town.with(verified, "startOn", town.today().plusDays(3).toString());
        later.remove("bankAccountVerified");

        var answer = save(
                "town-chucun",
                "start",
                once,
                row(cases.get(0), "PrepareStart", verified),
                row(cases.get(1), "PrepareStart", later));

        assertThat(list(answer, "$[*].state")).containsExactly("TAKEN", "WRONG");
        assertThat(list(answer, "$[1].errors[*].field")).containsExactly("bankAccountVerified");
        var again = save(
                "town-chucun",
                "start",
                once,
                row(cases.get(1), "PrepareStart", Town.with(later, "bankAccountVerified", "true")));
        assertThat(list(again, "$[*].state")).containsExactly("TAKEN");
        assertThat(database.queryForList("select starts_on::text from app.placement order by starts_on", String.class))
                .containsExactly(
                        town.today().toString(), town.today().plusDays(3).toString());
    }

    @Test
    void whoDidWhatIsIncompatibleIsRefusedInHisRowAlone() {
        var announcement = town.announces(2);
        var cases = onTheDistrictsDesk(announcement, 2);
        database.update(
                "insert into app.trail select nextval('app.trail_seq') * 50, ?, now(), 'district', 'CorrectApplication', 'CORRECTED', ''",
                cases.get(0));

        var answer = save(
                "district",
                "approve",
                Map.of(),
                row(cases.get(0), "Approve", Map.of("decision", "APPROVE")),
                row(cases.get(1), "Approve", Map.of("decision", "APPROVE")));

        assertThat(list(answer, "$[*].state")).containsExactly("WRONG", "TAKEN");
        assertThat(list(answer, "$[0].errors[0].message").get(0)).contains("职责分离");
    }

    @Test
    void theFirstPageCountsByStepAndVillage() {
        var announcement = town.announces(2);
        applicants(announcement, 2);
        var page = as("village-chucun-1").get("/desk/sheets").body();
        assertThat(page).contains(meeting(announcement), "民主评议", ">2<");
        assertThat(as("village-chucun-2").get("/desk/sheets").body()).contains("现在没有可以批量办理的事项");
        assertThat(as("town-yiyuan").get("/desk/sheets").body()).doesNotContain(announcement);
    }

    // ── words of these tests ────────────────────────────────────────────────────────────────────────────────────

    private List<String> applicants(String announcement, int many) {
        var cases = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var number = town.applies(announcement, "1976-03-01");
            town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
            cases.add(number);
        }
        return cases;
    }

    private List<String> onTheDistrictsDesk(String announcement, int many) {
        var cases = applicants(announcement, many);
        cases.forEach(one -> town.does(one, "Appraise", Forms.appraisal(town.today(), 20, 18, "80")));
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        return cases;
    }

    private Map<String, Object> held() {
        return Map.of(
                "heldOn",
                town.today().toString(),
                "place",
                "村委会会议室",
                "chair",
                "李书记",
                "quorum",
                "15",
                "present",
                "20",
                "minutes",
                "一致认为符合条件");
    }

    private static Map<String, Object> votes(int votesFor, int votesAgainst, String score) {
        return Map.of(
                "votesFor",
                String.valueOf(votesFor),
                "votesAgainst",
                String.valueOf(votesAgainst),
                "votesAbstain",
                "0",
                "score",
                score);
    }

    private Map<String, Object> rank(String announcement, Object... move) {
        var typed = new HashMap<String, Object>(
                Map.of("noticeFrom", town.today().toString(), "noticeWorkingDays", "5", "moves", List.of()));
        if (move.length > 0) {
            typed.put("moves", List.of(Map.of("application", move[0], "by", move[1], "reason", move[2])));
        }
        return row(announcement, "Rank", typed);
    }

    private Map<String, Object> row(String caseNumber, String step, Map<String, Object> typed) {
        return Map.of("task", task(caseNumber, step), "caseNumber", caseNumber, "typed", typed);
    }

    private String task(String caseNumber, String step) {
        return town.open(caseNumber, step).get(0).getId();
    }

    private String assignee(String caseNumber) {
        return work.open(caseNumber).get(0).getAssignee();
    }

    private Long application(String caseNumber) {
        return database.queryForObject("select id from app.application where case_number = ?", Long.class, caseNumber);
    }

    private static String meeting(String announcement) {
        return "/desk/sheets/appraise/%s/village-chucun-1".formatted(announcement);
    }

    @SafeVarargs
    private HttpResponse<String> save(
            String user, String sheet, Map<String, Object> once, Map<String, Object>... rows) {
        return as(user).post("/api/sheets/" + sheet, Map.of("once", once, "rows", List.of(rows)));
    }

    private static List<String> list(HttpResponse<String> answer, String path) {
        var found = JsonPath.read(answer.body(), path);
        return found instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(found));
    }

    private Browser as(String user) {
        return new Browser(port).signedInAs(user);
    }
}
