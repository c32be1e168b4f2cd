package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.duties.DutyRows;
import publicpost.duties.DutyRows.Pair;
import publicpost.payment.AtOnce;

/** A month walked through from its first step to its last: whoever did what is incompatible is given no task and does none. */
@InOneContext
class DutiesHttpTest {

    private static final String TOWN = "town-chucun";
    private static final String USER = "probe";

    @Autowired
    Life life;

    @Autowired
    Town town;

    @Autowired
    PayDay payDay;

    @Autowired
    Work work;

    @Autowired
    Drafts drafts;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String june;
    private int pairs;

    @BeforeEach
    void aMonthIsOver() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives(TOWN, 2026, "1000000");
        june = payDay.monthIsOver(TOWN, YearMonth.of(2026, 6));
    }

    @AfterEach
    void withoutTheProbe() {
        identities.deleteUser(USER);
        database.update("delete from app.incompatible_duty where one = 'ENTER' and other = 'SIGN'");
    }

    @Test
    void atEveryStepWhoeverDidWhatIsIncompatibleIsGivenNothingAndDoesNothing() {
        nobodyDoesBoth("EnterAttendance");
        payDay.enters(june, row -> Map.of("premium", "1000000"));
        nobodyDoesBoth("SignAttendance");
        payDay.signs(june);
        nobodyDoesBoth("CheckAttendance");
        payDay.checks(june).noticeRunsOut(june);
        nobodyDoesBoth("ApproveSubsidy");
        payDay.approves(june);
        nobodyDoesBoth("CoApproveSubsidy");
        work.complete(PayDay.SECOND, june, "CoApproveSubsidy", Map.of("decision", "APPROVE"));
        nobodyDoesBoth("PaySubsidy");
        payDay.sends(june).bankAnswers(june, payment -> "账号不存在");
        nobodyDoesBoth("CorrectAccounts");

        assertThat(pairs)
                .as("all but the approval before an investigation, which no month has")
                .isEqualTo(DutyRows.apart().size() * 2 - 1);
    }

    private void nobodyDoesBoth(String step) {
        var task = town.open(june, step).get(0);
        var probe = probeOf(town.officeOf(task));
        DutyRows.bothWays().filter(pair -> pair.other().step().equals(step)).forEach(pair -> {
            isNotGiven(pair, task, probe);
            doesNothing(pair, task, probe);
            pairs++;
        });
        identities.deleteUser(USER);
    }

    private void isNotGiven(Pair pair, Task task, Browser probe) {
        done(pair.one().step());
        refused(pair, to(probe, task, "claim"));
        refused(pair, to(new Browser(port).signedInAs("admin"), task, "assignee"));
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isNull();
        undone();
    }

    private void doesNothing(Pair pair, Task task, Browser probe) {
        assertThat(to(probe, task, "claim").statusCode()).isEqualTo(204);
        done(pair.one().step());
        refused(pair, to(probe, task, "submit-form"));
        refused(pair, to(probe, task, "complete"));
        assertThat(town.steps(june)).containsExactly(task.getTaskDefinitionKey());
        undone();
        tasks.setAssignee(task.getId(), null);
    }

    private static HttpResponse<String> to(Browser browser, Task task, String what) {
        var body = List.of("claim", "assignee").contains(what) ? Map.of("userId", USER) : Map.of("variables", Map.of());
        return browser.engine("POST", "task/%s/%s".formatted(task.getId(), what), body);
    }

    private static void refused(Pair pair, HttpResponse<String> answer) {
        assertThat(answer.body()).as(pair.toString()).contains("同一人不得再办理", "职责分离", "系统默认值");
        assertThat(answer.statusCode()).as(pair.toString()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("ENGINE-", "SQL");
    }

    private Browser probeOf(String office) {
        var user = identities.newUser(USER);
        user.setPassword(USER + "-demo");
        ((IdentityServiceImpl) identities).saveUser(user, true);
        identities.createMembership(USER, office);
        return new Browser(port).signedInAs(USER);
    }

    private void done(String step) {
        database.update(
                """
                insert into app.trail (id, case_number, at, actor, step, outcome, note)
                values (nextval('app.trail_seq'), ?, now(), ?, ?, 'DONE', '')""",
                june,
                USER,
                step);
    }

    /** Past the guard that keeps the trail, as only the owner of the database can. */
    private void undone() {
        database.execute(
                """
                alter table app.trail disable trigger trail_stays;
                delete from app.trail where actor = '%s';
                alter table app.trail enable trigger trail_stays"""
                        .formatted(USER));
    }

    /** One person has two villages in hand, and enters for the one while signing for the other. */
    @RepeatedTest(3)
    void inTwoBranchesAtTheSameMomentOnePersonDoesOne() throws Exception {
        var second = life.placed(LocalDate.of(2026, 7, 1), life.villager("1975-03-01"));
        database.update("update app.placement set village = 'village-chucun-2' where case_number = ?", second);
        var july = payDay.monthIsOver(TOWN, YearMonth.of(2026, 7));
        var first = open(july, "EnterAttendance", "village-chucun-1");
        completes("village-chucun-1", first, rows(july, first));
        var entering = open(july, "EnterAttendance", "village-chucun-2");
        var signing = open(july, "SignAttendance", "village-chucun-1");
        tasks.claim(entering.getId(), USER);
        tasks.claim(signing.getId(), USER);
        database.update(
                "insert into app.incompatible_duty values ('ENTER', 'SIGN', 'CASE', '试验', 'default', '2022-01-01')");

        var outcome = AtOnce.<Void>of(List.of(
                () -> completes(USER, entering, rows(july, entering)),
                () -> completes(USER, signing, Map.of("decision", "SIGN"))));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().satisfies(one -> assertThat(one)
                .isInstanceOf(RefusedForm.class)
                .hasMessageContaining("职责分离"));
        assertThat(database.queryForList("select step from app.trail where actor = ?", String.class, USER))
                .hasSize(1);
    }

    private Task open(String month, String step, String village) {
        return town.open(month, step).stream()
                .filter(task -> work.officesOf(task).contains(village))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, ?> rows(String month, Task task) {
        var unit = tasks.getVariable(task.getId(), CaseVariables.UNIT);
        return Map.of(
                "rows",
                payDay.rows(month).stream()
                        .filter(row -> row.unit().equals(unit))
                        .map(PayDay::full)
                        .toList());
    }

    /** As Tasklist does it, each request a transaction of its own. */
    private Void completes(String account, Task task, Map<String, ?> answer) {
        var draft = drafts.keep(task.getTaskDefinitionKey(), answer, account).toString();
        try {
            identities.setAuthentication(account, List.of("village-chucun-1", "village-chucun-2"));
            tasks.claim(task.getId(), account);
            tasks.complete(task.getId(), Map.of(CaseVariables.DRAFT, draft));
            return null;
        } finally {
            identities.clearAuthentication();
        }
    }
}
