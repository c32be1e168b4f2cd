package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Refused;
import publicpost.payment.AtOnce;
import publicpost.process.AbsenceDesk.Asked;

/** Somebody is away: a colleague, or a clerk of the town above, does the work for those days and not an hour longer. */
@InOneContext
class AbsenceHttpTest {

    private static final String VILLAGE = "village-chucun-1";
    private static final LocalDate FIRST = Afresh.MONDAY.plusDays(1);
    private static final LocalDate LAST = Afresh.MONDAY.plusDays(3);

    @Autowired
    Town town;

    @Autowired
    OfficeClock clock;

    @Autowired
    AbsenceDesk desk;

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
    private String above;
    private String announcement;
    private String number;
    private Task appraisal;

    @BeforeEach
    void aMeetingIsDue() {
        clerks = new Clerks(identities);
        colleague = clerks.at(VILLAGE, "clerk-b");
        above = clerks.at("town-chucun", "clerk-t");
        announcement = town.announces(1);
        number = town.applies(announcement, "1976-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
        appraisal = town.open(number, "Appraise").get(0);
    }

    @AfterEach
    void asBefore() {
        clerks.leave();
        townsAndVillagesApart(true);
    }

    // ── a colleague of the same office ──────────────────────────────────────────────────────────────────────────

    @Test
    void aColleagueTakesOverTheTasksOfTheAbsentWhileItLasts() {
        tasks.setAssignee(appraisal.getId(), VILLAGE);
        assertThat(declares(VILLAGE, VILLAGE, colleague).statusCode()).isEqualTo(204);
        var substitute = as(colleague);
        at(FIRST.minusDays(1), 23, 59);
        assertThat(substitute.get("/desk/tasks").body()).doesNotContain(number);
        assertThat(moves(substitute, "stand-in").statusCode()).isEqualTo(400);

        at(FIRST, 0, 0);
        assertThat(substitute.get("/desk/tasks").body()).contains(number, "代 village-chucun-1", "您代");
        assertThat(moves(substitute, "stand-in").statusCode()).isEqualTo(204);

        assertThat(assignee()).isEqualTo(colleague);
        assertThat(trail()).containsExactly("clerk-b StandIn “民主评议”代 village-chucun-1 办理");
        assertThat(as(VILLAGE).get("/desk/tasks").body()).contains("由代理人办理", "收回");
        assertThat(TaskMovesHttpTest.submits(
                                substitute,
                                "/api/tasks/%s/moves/delegate".formatted(appraisal.getId()),
                                Map.of("account", VILLAGE, "note", "x"))
                        .statusCode())
                .isEqualTo(400);
        town.completesAs(colleague, List.of(VILLAGE), appraisal, Forms.appraisal(town.today(), 20, 18, "80"));
        assertThat(town.steps(number)).doesNotContain("Appraise");
    }

    @Test
    void afterItsLastDayNothingIsTakenOverAndTheAbsentTakesBackWhatIsTheirs() {
        tasks.setAssignee(appraisal.getId(), VILLAGE);
        declares(VILLAGE, VILLAGE, colleague);
        at(LAST, 23, 59);
        assertThat(as(colleague).get("/desk/tasks").body()).contains(number);
        assertThat(moves(as(colleague), "stand-in").statusCode()).isEqualTo(204);

        at(LAST.plusDays(1), 0, 0);
        assertThat(moves(as(VILLAGE), "take-back").statusCode()).isEqualTo(204);

        assertThat(assignee()).isEqualTo(VILLAGE);
        assertThat(moves(as(colleague), "stand-in").statusCode()).isEqualTo(400);
        assertThat(as(colleague).get("/desk/tasks").body()).doesNotContain(number);
        assertThat(as(colleague).get("/desk/absence").body()).contains("2026-05-12 至 2026-05-14");
    }

    // ── a clerk of the town above ───────────────────────────────────────────────────────────────────────────────

    @Test
    void whereTownAndVillageAreKeptApartNobodyOfTheTownIsNamed() {
        var answer = declares(VILLAGE, VILLAGE, above);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不能由一人兼任", "职责分离", "填报与审核分离", "value=\"2026-05-12\"");
        assertThat(absences()).isZero();
    }

    @Test
    void aClerkOfTheTownWorksForTheVillageOnThoseDaysOnly() {
        townsAndVillagesApart(false);
        var clerk = as(above);
        assertThat(declares(VILLAGE, VILLAGE, above).statusCode()).isEqualTo(204);
        assertThat(claims(clerk).statusCode()).isEqualTo(403);

        at(FIRST, 0, 0);
        assertThat(clerk.get("/desk/tasks").body()).contains(number, "待认领");
        assertThat(claims(clerk).statusCode()).isEqualTo(204);
        assertThat(clerk.get("/desk/tasks/%s/case".formatted(appraisal.getId())).statusCode())
                .isEqualTo(200);

        at(LAST.plusDays(1), 0, 0);
        assertThat(clerk.get("/desk/tasks").body()).doesNotContain(number);
        assertThat(clerk.get("/desk/tasks/%s/case".formatted(appraisal.getId())).statusCode())
                .isEqualTo(403);
        assertThat(moves(clerk, "hand-over").statusCode()).isEqualTo(400);
        assertThat(clerk.engine("POST", "task/%s/complete".formatted(appraisal.getId()), Map.of("variables", Map.of()))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(town.steps(number)).contains("Appraise");
    }

    @Test
    void calledOffOrKeptApartMeanwhileItEndsWithTheNextRequest() {
        townsAndVillagesApart(false);
        var clerk = as(above);
        declares(VILLAGE, VILLAGE, above);
        at(FIRST, 9, 0);
        assertThat(clerk.get("/desk/tasks").body()).contains(number);

        townsAndVillagesApart(true);
        assertThat(clerk.get("/desk/tasks").body()).doesNotContain(number);
        townsAndVillagesApart(false);
        assertThat(clerk.get("/desk/tasks").body()).contains(number);

        var id = database.queryForObject("select id from app.absence", Long.class);
        for (var stranger : List.of(above, colleague, "district", "town-chucun")) {
            assertThat(ends(stranger, id).statusCode()).as(stranger).isEqualTo(400);
        }
        assertThat(ends(VILLAGE, id).statusCode()).isEqualTo(204);
        assertThat(clerk.get("/desk/tasks").body()).doesNotContain(number);
        assertThat(claims(clerk).statusCode()).isEqualTo(403);
        assertThat(ends(VILLAGE, id).statusCode()).isEqualTo(400);
        assertThat(database.queryForList(
                        "select actor || ' ' || (detail ->> 'op') from app.audit_entry where act = 'RIGHT_CHANGED' and subject = ? order by id",
                        String.class,
                        "absence/" + id))
                .hasSize(2)
                .first()
                .isEqualTo(VILLAGE + " insert");
    }

    /** What was done in the village stays in the trail of the case, and the town's step on it is somebody else's. */
    @Test
    void whoStoodInAtTheMeetingDoesNotInvestigateAnObjectionToIt() {
        townsAndVillagesApart(false);
        declares(VILLAGE, VILLAGE, above);
        at(FIRST, 12, 0);
        town.completesAs(
                above, List.of("town-chucun", VILLAGE), appraisal, Forms.appraisal(town.today(), 20, 18, "80"));
        town.putsOnNotice(announcement);
        town.does(announcement, "HearObjections", Forms.objection(number));
        var objection = town.open(number, "InvestigateObjection").get(0);

        var answer = as(above).engine("POST", "task/%s/claim".formatted(objection.getId()), Map.of("userId", above));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("同一人不得再办理", "民主评议");
    }

    // ── declaring ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whatCannotBeDeclaredIsSaidAtItsField() {
        refuses(Map.of("account", "village-chucun-2"), "只能登记本人的外出");
        refuses(Map.of("substitute", ""), "请选择代理人");
        refuses(Map.of("substitute", VILLAGE), "代理人不能是外出人自己");
        for (var other : List.of("nobody", "village-chucun-2", "town-yiyuan", "district", "admin", "<b>'")) {
            refuses(Map.of("substitute", other), "没有这个账号，或该账号不属于同一部门或上级镇街");
        }
        for (var day : List.of("", "x", "2026-02-30", "9999-01-01", "0000-00-00")) {
            refuses(Map.of("from", day), "如 2026-05-01");
        }
        refuses(Map.of("until", "2026-05-11"), "不能早于第一天");
        refuses(Map.of("from", "2026-05-01", "until", "2026-05-02"), "已经过去");
        refuses(Map.of("until", "2027-12-31"), "一次最多登记");
        refuses(Map.of("office", "village-chucun-2"), "请选择外出人所属的部门");
        refuses(Map.of("note", "电话 13863199999"), "不要写身份证号");
        assertThat(absences()).isZero();
    }

    private void refuses(Map<String, String> otherwise, String why) {
        var asked = new HashMap<>(asked(VILLAGE, colleague));
        asked.putAll(otherwise);
        var answer = TaskMovesHttpTest.submits(as(VILLAGE), "/api/absences", asked);
        assertThat(answer.statusCode()).as(otherwise.toString()).isEqualTo(400);
        assertThat(answer.body()).as(otherwise.toString()).contains(why);
    }

    @Test
    void oneIsNotAwayTwiceAndNamesNobodyWhoIsAwayToo() {
        var third = clerks.at(VILLAGE, "clerk-c");
        assertThat(declares(VILLAGE, VILLAGE, colleague).statusCode()).isEqualTo(204);

        assertThat(declares(VILLAGE, VILLAGE, third).body()).contains("已登记过外出");
        assertThat(declares(colleague, colleague, VILLAGE).body()).contains("代理人在这段日期内也外出");
        assertThat(declares(third, third, VILLAGE).body()).contains("代理人在这段日期内也外出");
        assertThat(declares(colleague, colleague, third).statusCode()).isEqualTo(204);
        // over, it is out of the way
        ends(VILLAGE, database.queryForObject("select min(id) from app.absence", Long.class));
        assertThat(declares(third, third, VILLAGE).statusCode()).isEqualTo(204);
    }

    @RepeatedTest(3)
    void twoWhoNameEachOtherAtTheSameMomentAreNotBothAway() throws Exception {
        var outcome = AtOnce.<Void>of(List.of(() -> declared(VILLAGE, colleague), () -> declared(colleague, VILLAGE)));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(Refused.class);
        assertThat(absences()).isEqualTo(1);
    }

    private Void declared(String account, String substitute) {
        desk.declare(
                new Asked(account, "", substitute, FIRST.toString(), LAST.toString(), ""),
                new Officer(account, java.util.Set.of(VILLAGE)));
        return null;
    }

    @Test
    void anAdministratorDeclaresForSomebodyIllAndSeesNobodysCase() {
        tasks.setAssignee(appraisal.getId(), VILLAGE);
        var admin = as("admin");

        assertThat(declares("admin", VILLAGE, colleague).statusCode()).isEqualTo(204);
        assertThat(declares("admin", "admin", colleague).body()).contains("不属于任何承办部门");
        assertThat(declares("admin", "nobody", colleague).body()).contains("没有这个账号");

        assertThat(admin.get("/desk/absence").body()).contains(VILLAGE, colleague, "提前结束");
        assertThat(as("district").get("/desk/absence").body()).doesNotContain(colleague);
        assertThat(admin.get("/desk/tasks").body()).doesNotContain(number);
        at(FIRST, 9, 0);
        assertThat(as(colleague).get("/desk/tasks").body()).contains("代 village-chucun-1");
        assertThat(ends("admin", database.queryForObject("select id from app.absence", Long.class))
                        .statusCode())
                .isEqualTo(204);
    }

    // ── in short ────────────────────────────────────────────────────────────────────────────────────────────────

    private HttpResponse<String> declares(String who, String account, String substitute) {
        return TaskMovesHttpTest.submits(as(who), "/api/absences", asked(account, substitute));
    }

    private static Map<String, String> asked(String account, String substitute) {
        return Map.of(
                "account",
                account,
                "office",
                "",
                "substitute",
                substitute,
                "from",
                FIRST.toString(),
                "until",
                LAST.toString(),
                "note",
                "培训");
    }

    private HttpResponse<String> ends(String who, Long id) {
        return TaskMovesHttpTest.submits(as(who), "/api/absences/%d/end".formatted(id), Map.of());
    }

    private HttpResponse<String> moves(Browser browser, String move) {
        return TaskMovesHttpTest.submits(
                browser,
                "/api/tasks/%s/moves/%s".formatted(appraisal.getId(), move),
                Map.of("account", colleague, "note", ""));
    }

    private HttpResponse<String> claims(Browser browser) {
        return browser.engine("POST", "task/%s/claim".formatted(appraisal.getId()), Map.of("userId", above));
    }

    /** At that time of that day, on the office's clock. */
    private void at(LocalDate day, int hour, int minute) {
        clock.shiftBy(Duration.between(
                Instant.now(), day.atTime(hour, minute).atZone(OfficeClock.ZONE).toInstant()));
    }

    private void townsAndVillagesApart(boolean apart) {
        database.update(
                "update app.incompatible_office set valid_until = cast(? as date) where one = 'TOWN' and other = 'VILLAGE'",
                apart ? null : "2022-01-02");
    }

    private int absences() {
        return database.queryForObject("select count(*) from app.absence", Integer.class);
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(appraisal.getId()).singleResult().getAssignee();
    }

    private List<String> trail() {
        return database.queryForList(
                "select actor || ' ' || step || ' ' || note from app.trail where case_number = ? and step = 'StandIn'",
                String.class,
                number);
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }
}
