package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.payment.AtOnce;

/** What is overdue is reminded of once a morning, and once a day by the office above. */
@InOneContext
class TaskRemindersHttpTest {

    private static final String VILLAGE = "village-chucun-1";

    @Autowired
    Town town;

    @Autowired
    OverdueReminders overdue;

    @Autowired
    ReminderDesk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String number;
    private Task appraisal;
    private LocalDate due;

    @BeforeEach
    void aMeetingIsDue() {
        number = town.applies(town.announces(1), "1976-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
        appraisal = town.open(number, "Appraise").get(0);
        due = town.today().plusDays(7);
    }

    // ── of itself ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void everyMorningRemindsOnceOfWhatIsOverdueAndOfNothingElse() {
        town.dayComes(due.minusDays(1));
        watches();
        assertThat(reminders()).isEmpty();

        town.dayComes(due.plusDays(1));
        watches();
        watches();
        assertThat(reminders()).containsExactly("%s Appraise village-chucun-1 WATCH system".formatted(due.plusDays(1)));

        town.dayComes(due.plusDays(2));
        watches();
        assertThat(reminders()).hasSize(2);
        assertThat(as(VILLAGE).get("/desk/notices").body()).contains("逾期 1 项", "催办 1");
        assertThat(as(VILLAGE).get("/desk/tasks?show=overdue").body()).contains(number, "逾期 2 天", "催办 2 次");
        assertThat(as(VILLAGE)
                        .get("/desk/cases/%s/colleagues".formatted(number))
                        .body())
                .contains("催办 2 次", "逾期自动提醒");
        assertThat(as("village-chucun-2").get("/desk/tasks?show=overdue").body())
                .contains("没有逾期的任务");

        town.does(number, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        town.dayComes(due.plusDays(3));
        watches();
        assertThat(reminders()).hasSize(2);
        assertThat(as(VILLAGE).get("/desk/notices").body()).doesNotContain("逾期");
    }

    @RepeatedTest(3)
    void twoNodesAndABrokenOneRemindOnce() throws Exception {
        town.dayComes(due.plusDays(1));
        database.update("delete from app.reminder");
        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            overdue.remind();
            killed.setRollbackOnly();
        });
        assertThat(reminders()).isEmpty();

        var outcome = AtOnce.of(List.of(overdue::remind, overdue::remind, overdue::remind));

        assertThat(outcome.refused()).isEmpty();
        assertThat(reminders()).hasSize(1);
    }

    // ── by the office above ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theTownRemindsItsVillageOnceADay() {
        assertThat(reminds("town-chucun", appraisal).body()).contains("没有逾期");
        town.dayComes(due.plusDays(1));
        assertThat(as("town-chucun").get("/desk/tasks?show=below").body()).contains(number, "初村一村", "无人认领");
        assertThat(as("town-chucun").get("/desk/notices").body()).contains("下级逾期 1 项");
        assertThat(as("town-yiyuan").get("/desk/tasks?show=below").body()).doesNotContain(number);
        assertThat(as(VILLAGE).get("/desk/tasks?show=below").body()).doesNotContain(number);

        for (var stranger : List.of(VILLAGE, "village-chucun-2", "town-yiyuan", "district", "finance", "admin")) {
            assertThat(reminds(stranger, appraisal).statusCode()).as(stranger).isEqualTo(400);
        }
        assertThat(reminds("town-chucun", appraisal).body()).contains("已催办");
        assertThat(reminds("town-chucun", appraisal).body()).contains("今天已经催办过");

        assertThat(trail()).containsExactly("town-chucun “民主评议”逾期 1 天，催办 初村一村（示例）");
        assertThat(as(VILLAGE).get("/desk/cases/" + number).body()).contains("催办");
        town.dayComes(due.plusDays(2));
        assertThat(reminds("town-chucun", appraisal).statusCode()).isEqualTo(200);
        assertThat(trail()).hasSize(2);
    }

    @Test
    void theDistrictRemindsATown() {
        var other = town.applies(town.announces(1), "1975-03-01");
        var check = town.open(other, "VerifyEvidence").get(0);
        town.dayComes(town.today().plusDays(30));
        var open = town.open(other, "VerifyEvidence");
        assertThat(open).hasSize(1);

        assertThat(reminds("town-chucun", check).statusCode()).isEqualTo(400);
        assertThat(as("district").get("/desk/tasks?show=below").body()).contains(other);
        assertThat(reminds("district", check).statusCode()).isEqualTo(200);
    }

    @RepeatedTest(3)
    void ofTwoAtTheSameMomentOneReminds() throws Exception {
        town.dayComes(due.plusDays(1));

        var outcome = AtOnce.<Void>of(List.of(this::reminded, this::reminded));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(Refused.class);
        assertThat(trail()).hasSize(1);
    }

    private Void reminded() {
        desk.remind(appraisal.getId(), Town.TOWN);
        return null;
    }

    private void watches() {
        runtime.startProcessInstanceByKey("daily-watch");
        town.settles();
    }

    private List<String> reminders() {
        return database.queryForList(
                "select day || ' ' || step || ' ' || office || ' ' || kind || ' ' || by_account from app.reminder"
                        + " where case_number = ? order by id",
                String.class,
                number);
    }

    private List<String> trail() {
        return database.queryForList(
                "select actor || ' ' || note from app.trail where case_number = ? and step = 'Remind' order by id",
                String.class,
                number);
    }

    private HttpResponse<String> reminds(String who, Task task) {
        return TaskMovesHttpTest.submits(as(who), "/api/tasks/%s/remind".formatted(task.getId()), Map.of());
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }
}
