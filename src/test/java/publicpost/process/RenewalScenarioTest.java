package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Every way through the renewal of an agreement or an insurance, for a villager whose papers last for twelve months. */
@InOneContext
class RenewalScenarioTest {

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    JdbcTemplate database;

    private String caseNumber;

    /** The last day of agreement and insurance. */
    private LocalDate last;

    @BeforeEach
    void inPost() {
        caseNumber = town.placed("1976-03-01");
        last = town.today().plusMonths(12).minusDays(1);
    }

    @Test
    void theTownRenewsTheAgreementThirtyDaysBeforeItEnds() {
        town.dayComes(last.minusDays(31));
        assertThat(life.open(caseNumber)).isEmpty();
        town.dayComes(last.minusDays(30));
        var renewal = life.matter(caseNumber, "AGREEMENT");
        assertThat(town.open(renewal, "RenewPaper")).singleElement().satisfies(task -> assertThat(town.officeOf(task))
                .isEqualTo("town-chucun"));

        town.does(renewal, "RenewPaper", Forms.agreement(last.plusDays(1), last.plusMonths(12)));

        assertThat(town.endedAt(renewal, "PaperRenewed")).isTrue();
        assertThat(life.row("select valid_from, valid_until from app.agreement order by 1"))
                .isEqualTo("2026-05-26 2027-05-25; 2027-05-26 2028-05-25");
        town.dayComes(last.plusDays(1));
        assertThat(life.open(caseNumber))
                .noneMatch(matter -> matter.kind().name().equals("AGREEMENT"));
        town.dayComes(last.plusMonths(12).minusDays(30));
        assertThat(life.matter(caseNumber, "AGREEMENT")).isNotEqualTo(renewal);
    }

    @Test
    void aVillageAgreementIsSignedForTwelveMonthsAtTheMostAndWithoutAGap() {
        var renewal = due("AGREEMENT");

        assertThatThrownBy(() -> town.does(
                        renewal,
                        "RenewPaper",
                        Forms.agreement(last.plusDays(1), last.plusMonths(12).plusDays(1))))
                .hasMessageContaining("【协议终止日期】")
                .hasMessageContaining("最长 12 个月");
        assertThatThrownBy(
                        () -> town.does(renewal, "RenewPaper", Forms.agreement(last.plusDays(2), last.plusMonths(6))))
                .hasMessageContaining("【协议起始日期】")
                .hasMessageContaining("不得中断");
        assertThatThrownBy(() -> town.does(renewal, "RenewPaper", Forms.agreement(last.plusDays(1), last)))
                .hasMessageContaining("不能早于起始日期");
        assertThatThrownBy(() -> town.does(
                        renewal,
                        "RenewPaper",
                        without(Forms.agreement(last.plusDays(1), last.plusMonths(6)), "number")))
                .hasMessageContaining("【协议编号】必填");
        assertThat(life.row("select count(*) from app.agreement")).isEqualTo("1");
    }

    @Test
    void renewedInTimeTheInsuranceRaisesNoAlarm() {
        var renewal = due("COVER");

        town.does(renewal, "RenewPaper", Forms.insurance(last.plusDays(1), last.plusMonths(12)));
        town.dayComes(last.plusDays(1));

        assertThat(town.endedAt(renewal, "PaperRenewed")).isTrue();
        assertThat(life.row("select count(*) from app.finding where kind = 'UNCOVERED'"))
                .isEqualTo("0");
    }

    @Test
    void aPaperIsNotRenewedForAReason() {
        var renewal = due("AGREEMENT");

        assertThatThrownBy(() -> town.does(renewal, "RenewPaper", Map.of("result", "NOT_RENEWED")))
                .hasMessageContaining("【不再续办的原因】必填");
        town.does(renewal, "RenewPaper", Map.of("result", "NOT_RENEWED", "reason", "即将退出"));

        assertThat(town.endedAt(renewal, "NotRenewed")).isTrue();
        assertThat(life.outcome(renewal)).isEqualTo("NOT_RENEWED");
        town.dayComes(town.today().plusDays(1));
        assertThat(life.open(caseNumber))
                .noneMatch(matter -> matter.kind().name().equals("AGREEMENT"));
    }

    @Test
    void whoWorksOnWithoutAgreementIsFoundTheDayAfterAndSignsAgain() {
        var renewal = due("AGREEMENT");
        town.does(renewal, "RenewPaper", Map.of("result", "NOT_RENEWED", "reason", "即将退出"));

        town.dayComes(last);
        assertThat(life.row("select count(*) from app.finding where kind = 'UNSIGNED'"))
                .isEqualTo("0");
        town.dayComes(last.plusDays(1));

        var again = life.matter(caseNumber, "AGREEMENT");
        assertThat(town.steps(again)).containsExactly("RenewPaper");
        assertThat(life.row("select since, closed_on from app.finding where kind = 'UNSIGNED'"))
                .isEqualTo(last.plusDays(1) + " null");
        town.does(again, "RenewPaper", Forms.agreement(last.plusDays(1), last.plusMonths(6)));
        assertThat(life.row("select how from app.finding where kind = 'UNSIGNED'"))
                .isEqualTo("RENEWED");
    }

    @Test
    void anInsuranceThatLapsesDuringItsRenewalTurnsItIntoAnAlarm() {
        var renewal = due("COVER");
        town.dayComes(last);
        assertThat(town.steps(renewal)).containsExactly("RenewPaper");

        town.dayComes(last.plusDays(1));

        assertThat(town.open(renewal, "RestoreCover"))
                .singleElement()
                .satisfies(task -> assertThat(town.officeOf(task)).isEqualTo("town-chucun"))
                .extracting(Task::getPriority)
                .isEqualTo(100);
        assertThat(life.row(
                        "select since, raised_on, case_number, closed_on from app.finding where kind = 'UNCOVERED'"))
                .isEqualTo("2027-05-26 2027-05-26 %s null", renewal);
        town.dayComes(last.plusDays(2));
        assertThat(town.open(renewal, "RestoreCover")).as("raised once").hasSize(1);
    }

    @Test
    void anInsuranceThatWasNotRenewedRaisesAnAlarmOfItsOwn() {
        var renewal = due("COVER");
        town.does(renewal, "RenewPaper", Map.of("result", "NOT_RENEWED", "reason", "拟更换保险公司"));

        town.dayComes(last.plusDays(1));

        var alarm = life.matter(caseNumber, "COVER");
        assertThat(alarm).isNotEqualTo(renewal);
        assertThat(town.steps(alarm)).containsExactly("RestoreCover");
    }

    @Test
    void insuredAtOnceTheFindingIsClosed() {
        var alarm = uncovered();
        var today = town.today();

        var tomorrow = restored(today.plusDays(1), today.plusMonths(12));
        assertThatThrownBy(() -> town.does(alarm, "RestoreCover", tomorrow)).hasMessageContaining("须今天已生效");
        town.does(alarm, "RestoreCover", restored(today, today.plusMonths(12)));

        assertThat(town.endedAt(alarm, "Covered")).isTrue();
        assertThat(life.row("select closed_on, closed_by, how from app.finding where kind = 'UNCOVERED'"))
                .isEqualTo("%s town-chucun INSURED：漏办", today);
        town.dayComes(today.plusDays(1));
        assertThat(life.row("select count(*) from app.finding where kind = 'UNCOVERED' and closed_on is null"))
                .isEqualTo("0");
    }

    @Test
    void whoIsNotInsuredIsSuspendedFromTheFirstDayWithoutCover() {
        var alarm = uncovered();
        town.dayComes(last.plusDays(4));

        town.does(alarm, "RestoreCover", Map.of("result", "SUSPEND", "explanation", "保险公司未承保"));

        assertThat(town.endedAt(alarm, "SuspendedUncovered")).isTrue();
        assertThat(life.suspensions(caseNumber)).isEqualTo("2027-05-26 null ORDERED");
        assertThat(town.steps(life.matter(caseNumber, "SUSPENSION"))).containsExactly("ReturnToPost");
        assertThat(life.row("select how from app.finding where kind = 'UNCOVERED'"))
                .isEqualTo("SUSPEND：保险公司未承保");
    }

    @Test
    void daysThatWereSuspendedBeforeAreNotSuspendedTwiceForWantOfCover() {
        var renewal = due("COVER");
        town.dayComes(last.minusDays(5));
        life.suspends(caseNumber, town.today(), last.plusDays(3));
        town.dayComes(last.plusDays(3));
        var back = Map.of("result", "RETURN", "on", town.today().toString());
        town.does(life.matter(caseNumber, "SUSPENSION"), "ReturnToPost", back);

        town.does(renewal, "RestoreCover", Map.of("result", "SUSPEND", "explanation", "保险公司未承保"));

        assertThat(life.suspensions(caseNumber))
                .isEqualTo("%s %s ORDERED; %s null ORDERED"
                        .formatted(last.minusDays(5), last.plusDays(3), last.plusDays(3)));
    }

    @Test
    void whoComesBackWithoutCoverIsAnAlarmAgainAndCanBeInsured() {
        town.does(uncovered(), "RestoreCover", Map.of("result", "SUSPEND", "explanation", "保险公司未承保"));
        town.dayComes(last.plusDays(20));
        var back = Map.of("result", "RETURN", "on", town.today().toString());
        town.does(life.matter(caseNumber, "SUSPENSION"), "ReturnToPost", back);

        town.dayComes(last.plusDays(21));

        var alarm = life.matter(caseNumber, "COVER");
        assertThat(town.steps(alarm)).containsExactly("RestoreCover");
        assertThat(life.row("select since from app.finding where kind = 'UNCOVERED' and closed_on is null"))
                .isEqualTo("2027-06-14");
        town.does(alarm, "RestoreCover", Map.of("result", "SUSPEND", "explanation", "仍未承保"));
        assertThat(life.suspensions(caseNumber)).isEqualTo("2027-05-26 2027-06-14 ORDERED; 2027-06-14 null ORDERED");
    }

    @Test
    void aTownsmanNeedsNoAccidentInsurance() {
        caseNumber = life.placed(LocalDate.of(2022, 6, 15), life.townsman("1966-09-10"));

        town.dayComes(LocalDate.of(2023, 6, 15));

        assertThat(life.open(caseNumber)).isEmpty();
        assertThat(life.row("select count(*) from app.finding where kind = 'UNCOVERED'"))
                .isEqualTo("0");
    }

    private String due(String kind) {
        town.dayComes(last.minusDays(30));
        return life.matter(caseNumber, kind);
    }

    private String uncovered() {
        var renewal = due("COVER");
        town.dayComes(last.plusDays(1));
        return renewal;
    }

    private static Map<String, Object> restored(LocalDate from, LocalDate until) {
        return with(Forms.insurance(from, until), "result", "INSURED", "explanation", "漏办");
    }

    private static Map<String, Object> without(Map<String, Object> form, String field) {
        form.remove(field);
        return form;
    }
}
