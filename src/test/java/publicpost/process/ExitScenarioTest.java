package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.placement.Placement.Status;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;

/** Every way out of a post (§9 of the rules), for one who has been in it for three months. */
@InOneContext
class ExitScenarioTest {

    private static final LocalDate START = LocalDate.of(2022, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 20);

    private static final Map<String, ?> CONFIRMED = Map.of("decision", "CONFIRM", "reason", "情况属实");

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    private String caseNumber;

    @ParameterizedTest
    @MethodSource("registered")
    void everyReasonLeadsOutOnItsOwnFacts(ExitReason reason) {
        inPost();

        var exit = life.registersExit(caseNumber, reason.name(), TODAY, facts(reason));
        if (reason.decided()) {
            assertThat(town.steps(exit)).containsExactly("ConfirmExit");
            town.does(exit, "ConfirmExit", CONFIRMED);
        }
        town.does(exit, "SettleExit", Forms.settled(TODAY, TODAY));

        assertThat(town.endedAt(exit, "Left")).isTrue();
        assertThat(life.outcome(exit)).isEqualTo(reason.name());
        assertThat(life.placement(caseNumber).status()).isEqualTo(Status.ENDED);
        assertThat(life.placement(caseNumber).endedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(life.row("select distinct ended_on from app.agreement")).isEqualTo("2022-09-21");
        assertThat(life.row("select distinct ended_on from app.cover")).isEqualTo("2022-09-21");
        assertThat(life.row("select month, days_in_month, days_in_post, days_suspended from app.last_month"))
                .isEqualTo("2022-09 30 20 0");
        assertThat(life.trail(caseNumber, "EndPlacement")).containsExactly("LEFT");
        assertThat(life.letters(caseNumber, "EXIT")).hasSize(reason.signed() ? 1 : 0);
        assertThat(life.row("select count(*) from app.recovery")).isEqualTo(reason.recovers() ? "1" : "0");
    }

    @ParameterizedTest
    @MethodSource("registered")
    void eachFactThatIsMissingIsRefusedAtItsField(ExitReason reason) {
        inPost();

        for (var fact : reason.facts()) {
            var without = facts(reason);
            without.remove(fact.field());
            assertThatThrownBy(() -> life.registersExit(caseNumber, reason.name(), TODAY, without))
                    .hasMessageContaining("【%s】必填", fact.label());
        }
        assertThat(life.open(caseNumber)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TERM_ENDED", "RETIREMENT", "AGE_LIMIT"})
    void whatTheSoftwareFindsNobodyRegisters(ExitReason reason) {
        inPost();

        assertThatThrownBy(() -> life.registersExit(caseNumber, reason.name(), TODAY, Map.of()))
                .hasMessageContaining("不需登记");
    }

    @Test
    void absenceBelowBothThresholdsIsNoReasonToLeave() {
        inPost();
        var little = with(facts(ExitReason.BREACH), "absentRunning", "4", "absentInYear", "9");

        assertThatThrownBy(() -> life.registersExit(caseNumber, "BREACH", TODAY, little))
                .hasMessageContaining("均未达到");
    }

    @Test
    void aVillageRegistersOnlyItsOwnPeopleAndEachOnce() {
        inPost();
        life.registersExit(caseNumber, "BREACH", TODAY, facts(ExitReason.BREACH));

        assertThatThrownBy(() -> life.registersExit(caseNumber, "OWN_WISH", TODAY, facts(ExitReason.OWN_WISH)))
                .hasMessageContaining("已有未办结的退出事项");
        var form = with(
                facts(ExitReason.OWN_WISH),
                "placement",
                life.placement(caseNumber).id(),
                "reason",
                "OWN_WISH",
                "lastDay",
                TODAY.toString());
        assertThatThrownBy(() -> work.start(Town.officer("village-chucun-2"), "exit", "RegisterExit", form))
                .hasMessageContaining("请从本村");
    }

    @Test
    void whoRegistersDoesNotConfirm() {
        inPost();
        var exit = life.registersExit(caseNumber, "BREACH", TODAY, facts(ExitReason.BREACH));
        var both = new Officer(Town.VILLAGE.id(), Set.of("district"));

        assertThatThrownBy(() -> work.complete(both, exit, "ConfirmExit", CONFIRMED))
                .hasMessageContaining("职责分离");

        assertThat(town.steps(exit)).containsExactly("ConfirmExit");
    }

    @Test
    void theDistrictMayDecideThatThePersonStays() {
        inPost();
        var exit = life.registersExit(caseNumber, "SUBSTITUTION", TODAY, facts(ExitReason.SUBSTITUTION));

        town.does(exit, "ConfirmExit", Map.of("decision", "STAY", "reason", "查无实据"));

        assertThat(town.endedAt(exit, "StaysInPost")).isTrue();
        assertThat(life.outcome(exit)).isEqualTo("STAY");
        assertThat(life.placement(caseNumber).isActive()).isTrue();
        assertThat(life.row("select outcome, reason from app.decision where kind = 'EXIT'"))
                .isEqualTo("STAY 顶岗替岗：查无实据");
        assertThat(life.row("select count(*) from app.recovery")).isEqualTo("0");
    }

    @Test
    void theDeadSignNothingAndAreToldNothing() {
        inPost();
        var exit = life.registersExit(caseNumber, "DEATH", TODAY, facts(ExitReason.DEATH));

        town.does(exit, "SettleExit", Map.of("lastDay", TODAY.toString(), "hardship", true, "circumstances", "无"));

        assertThat(town.endedAt(exit, "Left")).isTrue();
        assertThat(life.row("select signed_on, hardship from app.leaving")).isEqualTo("null null");
        assertThat(life.letters(caseNumber, "EXIT")).isEmpty();
    }

    @Test
    void everybodyElseSignsAndNotInAdvance() {
        inPost();
        var exit = life.registersExit(caseNumber, "OWN_WISH", TODAY, facts(ExitReason.OWN_WISH));

        assertThatThrownBy(() -> town.does(exit, "SettleExit", Map.of("lastDay", TODAY.toString())))
                .hasMessageContaining("【本人签字日期】必填");
        assertThatThrownBy(() -> town.does(exit, "SettleExit", Forms.settled(TODAY, TODAY.plusDays(1))))
                .hasMessageContaining("【本人签字日期】不能晚于今天");
    }

    @Test
    void nothingIsSettledBeforeTheLastDay() {
        inPost();
        var lastDay = TODAY.plusDays(5);
        var facts = with(
                facts(ExitReason.FOUND_WORK),
                "employedFrom",
                lastDay.plusDays(1).toString());
        var exit = life.registersExit(caseNumber, "FOUND_WORK", lastDay, facts);

        assertThatThrownBy(() -> town.does(exit, "SettleExit", Forms.settled(lastDay, TODAY)))
                .hasMessageContaining("还没有到");
        assertThatThrownBy(() -> town.does(exit, "SettleExit", Forms.settled(START.minusDays(1), TODAY)))
                .hasMessageContaining("不得早于上岗日期");
        town.dayComes(lastDay);
        town.does(exit, "SettleExit", Forms.settled(lastDay, lastDay));

        assertThat(life.placement(caseNumber).endedOn()).isEqualTo(lastDay.plusDays(1));
    }

    @Test
    void theLastMonthCountsDaysInPostAndDaysSuspended() {
        inPost();
        var pause = life.suspends(caseNumber, LocalDate.of(2022, 9, 5), LocalDate.of(2022, 9, 10));
        town.does(pause, "ReturnToPost", Map.of("result", "RETURN", "on", "2022-09-10"));
        life.suspends(caseNumber, LocalDate.of(2022, 9, 18), LocalDate.of(2022, 10, 10));

        life.leaves(caseNumber, TODAY);

        assertThat(life.row("select month, days_in_month, days_in_post, days_suspended from app.last_month"))
                .as("the 5th to the 9th, and the 18th to the 20th")
                .isEqualTo("2022-09 30 20 8");
        assertThat(life.suspensions(caseNumber))
                .isEqualTo("2022-09-05 2022-09-10 ORDERED; 2022-09-18 2022-09-21 ORDERED");
    }

    @Test
    void whoLeavesInTheMonthOfTheStartIsSettledFromTheStart() {
        caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(LocalDate.of(2022, 6, 24));

        life.leaves(caseNumber, LocalDate.of(2022, 6, 24));

        assertThat(life.row("select month, days_in_month, days_in_post from app.last_month"))
                .isEqualTo("2022-06 30 10");
    }

    @Test
    void aTownsmanLeavesOnTheDayOfRetirementWithoutADecision() {
        caseNumber = life.placed(START, life.townsman("1963-03-20"));

        town.dayComes(LocalDate.of(2023, 3, 19));
        assertThat(life.open(caseNumber)).isEmpty();
        town.dayComes(LocalDate.of(2023, 3, 20));

        var exit = life.matter(caseNumber, "EXIT");
        assertThat(town.steps(exit)).containsExactly("SettleExit");
        assertThat(life.row("select reason, last_day, registered_by from app.leaving"))
                .isEqualTo("RETIREMENT 2023-03-19 system");
        town.does(exit, "SettleExit", Forms.settled(LocalDate.of(2023, 3, 19), town.today()));
        assertThat(town.endedAt(exit, "Left")).isTrue();
        assertThat(life.row("select month, days_in_post from app.last_month")).isEqualTo("2023-03 19");
    }

    @Test
    void aVillagerLeavesOnTheSeventiethBirthday() {
        caseNumber = life.placed(START, life.villager("1953-03-20"));

        town.dayComes(LocalDate.of(2023, 3, 20));

        assertThat(life.row("select reason, last_day from app.leaving")).isEqualTo("AGE_LIMIT 2023-03-19");
    }

    @Test
    void theDistrictDecidesWhetherOneWhoseListHasLapsedLeaves() {
        inPost();
        membershipLapses(LocalDate.of(2022, 10, 31));
        town.dayComes(LocalDate.of(2022, 10, 31));
        assertThat(life.open(caseNumber)).as("still on the list today").isEmpty();

        town.dayComes(LocalDate.of(2022, 11, 1));
        var exit = life.matter(caseNumber, "EXIT");
        assertThat(town.steps(exit)).containsExactly("ConfirmExit");
        town.does(exit, "ConfirmExit", CONFIRMED);
        town.does(exit, "SettleExit", Forms.settled(LocalDate.of(2022, 10, 31), town.today()));

        assertThat(life.row("select reason, facts, registered_by, confirmed_by from app.leaving"))
                .startsWith("NOT_ELIGIBLE")
                .contains("核验名册", "2022-10-31")
                .endsWith("system district");
        assertThat(town.endedAt(exit, "Left")).isTrue();
    }

    @Test
    void oneWhoMayStayAfterAListHasLapsedIsNotAskedAboutEveryMorning() {
        inPost();
        membershipLapses(LocalDate.of(2022, 10, 31));
        town.dayComes(LocalDate.of(2022, 11, 1));
        var exit = life.matter(caseNumber, "EXIT");

        town.does(exit, "ConfirmExit", Map.of("decision", "STAY", "reason", "名册更新滞后，仍在册"));
        town.dayComes(LocalDate.of(2022, 11, 2));

        assertThat(town.endedAt(exit, "StaysInPost")).isTrue();
        assertThat(life.open(caseNumber)).isEmpty();
    }

    @Test
    void anEndThatCameWhileAnotherExitWasOpenIsFoundOnceThePersonMayStay() {
        caseNumber = life.placed(START, life.townsman("1963-03-20"));
        town.dayComes(LocalDate.of(2023, 3, 15));
        var breach = life.registersExit(caseNumber, "BREACH", town.today(), facts(ExitReason.BREACH));
        town.dayComes(LocalDate.of(2023, 3, 21));
        assertThat(life.open(caseNumber)).as("one exit at a time").hasSize(1);

        town.does(breach, "ConfirmExit", Map.of("decision", "STAY", "reason", "查无实据"));
        town.dayComes(LocalDate.of(2023, 3, 22));

        assertThat(town.steps(life.matter(caseNumber, "EXIT"))).containsExactly("SettleExit");
        assertThat(life.row("select last_day from app.leaving where reason = 'RETIREMENT'"))
                .isEqualTo("2023-03-19");
    }

    @Test
    void aPersonInHardshipIsHandedOverAndAnswered() {
        inPost();

        var exit = leavesInHardship();

        assertThat(town.open(exit, "AnswerReferral")).singleElement().satisfies(task -> assertThat(town.officeOf(task))
                .isEqualTo("social-affairs"));
        assertThat(life.row("select circumstances, answer_by from app.referral"))
                .isEqualTo("无其他收入 2022-09-30");
        town.does(exit, "AnswerReferral", Map.of("result", "ACCEPTED", "answer", "已纳入低保"));
        assertThat(town.endedAt(exit, "HandedOver")).isTrue();
        assertThat(life.row("select result, answer, answered_by, answered_on from app.referral"))
                .isEqualTo("ACCEPTED 已纳入低保 social-affairs 2022-09-20");
    }

    @Test
    void aReferralWithoutAnAnswerIsChasedByTheDistrictAndStillToBeAnswered() {
        inPost();
        var exit = leavesInHardship();

        town.dayComes(LocalDate.of(2022, 9, 30));
        assertThat(town.steps(exit)).containsExactly("AnswerReferral");
        town.dayComes(LocalDate.of(2022, 10, 1));

        assertThat(town.steps(exit)).containsExactlyInAnyOrder("AnswerReferral", "ChaseReferral");
        assertThat(town.open(exit, "ChaseReferral"))
                .singleElement()
                .extracting(Task::getPriority)
                .isEqualTo(75);
        town.does(exit, "ChaseReferral", Map.of("note", "已电话督办"));
        town.does(exit, "AnswerReferral", Map.of("result", "NOT_ENTITLED", "answer", "收入超过标准"));
        assertThat(town.endedAt(exit, "Chased")).isTrue();
        assertThat(town.endedAt(exit, "HandedOver")).isTrue();
    }

    @Test
    void whatElseWasOpenClosesWithTheExit() {
        caseNumber = life.placed(START, life.villager("1975-03-01"));
        database.update("update app.cover set valid_until = '2025-05-20'");
        town.dayComes(LocalDate.of(2025, 4, 25));
        life.suspends(caseNumber, LocalDate.of(2025, 4, 26), LocalDate.of(2025, 5, 26));
        var others = Stream.of("TERM_REVIEW", "AGREEMENT", "COVER", "SUSPENSION")
                .map(kind -> life.matter(caseNumber, kind))
                .toList();

        life.leaves(caseNumber, LocalDate.of(2025, 4, 25));

        assertThat(others).allMatch(other -> town.endedAt(other, "Overtaken"));
        assertThat(others).extracting(life::outcome).containsOnly("OVERTAKEN");
        assertThat(life.open(caseNumber)).isEmpty();
        town.dayComes(LocalDate.of(2025, 7, 1));
        assertThat(life.trail(caseNumber, "LapseTerm")).isEmpty();
        assertThat(life.trail(caseNumber, "RemindTerm")).isEmpty();
    }

    @Test
    void aFindingIsClosedWithTheExit() {
        inPost();
        database.update("update app.cover set valid_until = ?", TODAY.minusDays(1));
        town.dayComes(TODAY.plusDays(1));
        assertThat(life.row("select since, closed_on from app.finding")).isEqualTo("2022-09-20 null");

        life.leaves(caseNumber, TODAY);

        assertThat(life.row("select closed_on, how from app.finding")).isEqualTo("2022-09-21 EXIT");
    }

    private String leavesInHardship() {
        var exit = life.registersExit(caseNumber, "OWN_WISH", TODAY, facts(ExitReason.OWN_WISH));
        var settled = with(Forms.settled(TODAY, TODAY), "hardship", true, "circumstances", "无其他收入");
        town.does(exit, "SettleExit", settled);
        return exit;
    }

    private void inPost() {
        caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(TODAY);
    }

    private void membershipLapses(LocalDate on) {
        database.update("update app.claim set lapses_on = ?", on);
    }

    private static List<ExitReason> registered() {
        return Stream.of(ExitReason.values()).filter(ExitReason::byPeople).toList();
    }

    private static Map<String, Object> facts(ExitReason reason) {
        return new HashMap<>(reason.facts().stream().collect(toMap(ExitFact::field, ExitScenarioTest::fact)));
    }

    private static String fact(ExitFact fact) {
        return switch (fact.kind()) {
            case TEXT -> "经核实的内容";
            case WHOLE -> "10";
            case DAY ->
                (fact == ExitFact.EMPLOYED_FROM || fact == ExitFact.ABOLISHED_FROM ? TODAY.plusDays(1) : TODAY)
                        .toString();
        };
    }
}
