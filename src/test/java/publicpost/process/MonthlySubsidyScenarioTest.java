package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.payment.Payment;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.subsidy.SubsidyRuns;

/** A town's month: who came, what it makes, that it is published, approved and paid, and each way back (§二(三), §三(三)). */
@InOneContext
class MonthlySubsidyScenarioTest {

    private static final String TOWN = "town-chucun";
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    @Autowired
    SubsidyRuns runs;

    @Autowired
    SubsidyDesk desk;

    @Autowired
    PayDay payDay;

    @Autowired
    PayMonths months;

    private String home;
    private String june;

    @BeforeEach
    void oneVillagerInPostSinceJune() {
        home = life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives(TOWN, 2026, "100000");
        june = payDay.monthIsOver(TOWN, JUNE);
    }

    @Test
    void aMonthIsOpenedOnTheFirstOfTheNextAndOnlyOnce() {
        assertThat(town.steps(june)).containsExactly("EnterAttendance");

        town.dayComes(LocalDate.of(2026, 7, 2));

        assertThat(months.of(List.of(TOWN))).hasSize(1);
        assertThat(payDay.rows(june)).hasSize(1);
    }

    @Test
    void aFullMonthIsPaidAndBorneByProvinceCityAndZone() {
        payDay.pays(june);

        assertThat(town.endedAt(june, "MonthPaid")).isTrue();
        assertThat(months.get(june).status()).isEqualTo(Status.PAID);
        var subsidy = payDay.lines(june).stream()
                .filter(line -> line.kind() == LineKind.POST_SUBSIDY)
                .findFirst()
                .orElseThrow();
        assertThat(subsidy.amount()).isEqualTo(Money.of("2400"));
        assertThat(subsidy.shares().province()).isEqualTo(Money.of("166.67"));
        assertThat(subsidy.shares().city()).isEqualTo(Money.of("446.67"));
        assertThat(subsidy.shares().zone()).isEqualTo(Money.of("1786.66"));
        assertThat(payDay.payments(june))
                .extracting(Payment::amount, Payment::status)
                .containsExactly(tuple(Money.of("2400"), Payment.Status.PAID));
    }

    @Test
    void onlyWhatFailedIsPaidAgainWithTheAccountSetRight() {
        payDay.enters(june)
                .signs(june)
                .checks(june)
                .noticeRunsOut(june)
                .approves(june)
                .sends(june);

        payDay.bankAnswers(june, payment -> "账号不存在");
        assertThat(town.steps(june)).containsExactly("CorrectAccounts");
        var failed = payDay.payments(june).get(0);
        town.does(june, "CorrectAccounts", Map.of("rows", List.of(account(failed))));
        town.does(june, "PaySubsidy", Map.of());
        payDay.bankPays(june);

        assertThat(town.endedAt(june, "MonthPaid")).isTrue();
        assertThat(payDay.payments(june))
                .extracting(Payment::status, Payment::bankAccount)
                .containsExactly(
                        tuple(Payment.Status.FAILED, failed.bankAccount()),
                        tuple(Payment.Status.PAID, "6230580000000000017"));
    }

    @Test
    void whatCannotHaveBeenAttendedIsRefusedByRow() {
        assertThatThrownBy(() -> payDay.enters(june, row -> Map.of("attended", "23")))
                .hasMessageContaining("超过应出勤");
        assertThat(town.steps(june)).containsExactly("EnterAttendance");
    }

    @Test
    void theVillageSendsBackWhatItDoesNotSign() {
        payDay.enters(june);
        town.does(june, "SignAttendance", Map.of("decision", "SEND_BACK", "reason", "少记一天"));

        assertThat(town.steps(june)).containsExactly("EnterAttendance");
    }

    @Test
    void theTownSendsBackAndTheMonthIsCalculatedAnew() {
        payDay.enters(june, row -> Map.of("attended", "11")).signs(june);
        var unit = payDay.rows(june).get(0).unit();
        assertThat(payDay.lines(june)).isNotEmpty();

        town.does(june, "CheckAttendance", Map.of("decision", "SEND_BACK", "units", List.of(unit), "reason", "与考勤表不符"));
        assertThat(payDay.lines(june)).isEmpty();
        payDay.pays(june);

        assertThat(payDay.payments(june)).extracting(Payment::amount).containsExactly(Money.of("2400"));
    }

    @Test
    void anObjectionThatIsRightStopsTheNotice() {
        payDay.enters(june).signs(june).checks(june);
        var unit = payDay.rows(june).get(0).unit();

        town.does(june, "HearAttendance", Map.of("units", List.of(unit), "facts", "群众反映有两天没有到岗"));
        assertThat(town.steps(june)).containsExactly("EnterAttendance");
        payDay.enters(june, row -> Map.of("attended", "20")).signs(june).goesOn(june);

        assertThat(payDay.payments(june)).extracting(Payment::amount).containsExactly(Money.of("2181.82"));
    }

    @Test
    void theDistrictSendsBackToTheTown() {
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june);
        town.does(june, "ApproveSubsidy", Map.of("decision", "SEND_BACK", "reason", "请核对公示日期"));

        assertThat(town.steps(june)).containsExactly("CheckAttendance");
        payDay.goesOn(june);
        assertThat(town.endedAt(june, "MonthPaid")).isTrue();
    }

    @Test
    void nothingIsApprovedBeyondTheYearsMoney() {
        payDay.gives(TOWN, 2026, "-99000");
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june);

        assertThatThrownBy(() -> payDay.approves(june)).hasMessageContaining("区级");

        payDay.gives(TOWN, 2026, "99000");
        payDay.approves(june);
        assertThat(months.get(june).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whoIsGoneInMidMonthIsPaidForTheDaysInPost() {
        payDay.pays(june);
        town.dayComes(LocalDate.of(2026, 7, 15));
        life.leaves(home, LocalDate.of(2026, 7, 15));

        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.enters(july, row -> Map.of("required", "22", "attended", "11"))
                .signs(july)
                .goesOn(july);

        assertThat(payDay.rows(july).get(0).daysInPost()).isEqualTo(15);
        assertThat(payDay.payments(july)).extracting(Payment::amount).containsExactly(Money.of("1161.29"));
    }

    @Test
    void whoeverHadLeftBeforeTheMonthWasPaidOwesItBack() {
        payDay.pays(june);
        town.dayComes(LocalDate.of(2026, 7, 15));
        life.leaves(home, LocalDate.of(2026, 6, 15));

        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        town.settles();

        assertThat(town.steps(july)).containsExactly("CheckAttendance");
        payDay.checks(july).noticeRunsOut(july).approves(july);
        town.does(july, "PaySubsidy", Map.of("transferredOn", town.today().toString()));
        assertThat(town.endedAt(july, "NothingToPay")).isTrue();
        assertThat(payDay.lines(july))
                .filteredOn(line -> line.kind() == LineKind.POST_SUBSIDY)
                .extracting(line -> line.amount())
                .containsExactly(Money.of("-1200"));
    }

    @Test
    void aLateCorrectionIsALineInAnOpenMonth() {
        payDay.enters(june, row -> Map.of("attended", "11")).signs(june).goesOn(june);
        var wrong = payDay.rows(june).get(0);

        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.entersWith(
                        july, List.of(with(PayDay.full(wrong), "required", "22", "attended", "22", "reason", "补记夜间值班")))
                .signs(july)
                .goesOn(july);

        assertThat(payDay.payments(july)).extracting(Payment::amount).containsExactly(Money.of("3600"));
        assertThat(payDay.lines(july))
                .filteredOn(line -> line.corrects())
                .extracting(line -> line.amount())
                .containsExactly(Money.of("1200"));
    }

    @Test
    void theDistrictIsAskedWhyAMonthIsNotPaidByTheTenth() {
        town.dayComes(LocalDate.of(2026, 7, 11));

        assertThat(town.steps(june)).contains("ChaseSubsidy");
        town.does(june, "ChaseSubsidy", Map.of("decision", "CHASED", "reason", "村级填报延误"));
        assertThat(town.steps(june)).containsExactly("EnterAttendance");
    }

    @Test
    void whoeverLeftMeanwhileIsEnteredAnew() {
        payDay.enters(june);
        life.leaves(home, LocalDate.of(2026, 6, 10));
        payDay.signs(june);

        assertThat(town.steps(june)).containsExactly("EnterAttendance");
        assertThat(payDay.rows(june).get(0).daysInPost()).isEqualTo(10);
        payDay.pays(june);
        assertThat(payDay.payments(june)).extracting(Payment::amount).containsExactly(Money.of("800"));
    }

    @Test
    void daysSuspendedAfterTheMonthWasPaidAreTakenBackFromTheNext() {
        payDay.pays(june);
        town.dayComes(LocalDate.of(2026, 7, 8));
        life.suspends(home, LocalDate.of(2026, 6, 16), LocalDate.of(2026, 7, 8));
        town.does(
                life.matter(home, "SUSPENSION"),
                "ReturnToPost",
                Map.of("result", "RETURN", "on", town.today().toString()));

        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.pays(july);

        assertThat(payDay.lines(july))
                .filteredOn(line -> line.corrects() && line.kind() == LineKind.POST_SUBSIDY)
                .extracting(line -> line.amount())
                .containsExactly(Money.of("-1200"));
        assertThat(payDay.payments(july)).extracting(Payment::amount).containsExactly(Money.of("658.06"));
    }

    @Test
    void whoeverEnteredDoesNotApprove() {
        var both = new Officer("both", Set.of("village-chucun-1", "district"));
        work.complete(both, town.open(june, "EnterAttendance").get(0), Map.of("rows", List.of(entry())));
        payDay.signs(june).checks(june).noticeRunsOut(june);

        var task = town.open(june, "ApproveSubsidy").get(0);
        assertThatThrownBy(() -> work.complete(both, task, Map.of("decision", "APPROVE")))
                .hasMessageContaining("职责分离");
    }

    private Map<String, Object> entry() {
        return PayDay.full(payDay.rows(june).get(0));
    }

    @Test
    void theSameAnswerOfTheBankTwiceChangesNothing() {
        payDay.enters(june)
                .signs(june)
                .checks(june)
                .noticeRunsOut(june)
                .approves(june)
                .sends(june);
        var answer = PayDay.answer(payDay.sent(june), (payment, amount) -> amount, payment -> "账号不存在");
        payDay.takes(june, answer);
        var failed = payDay.payments(june).get(0);
        town.does(june, "CorrectAccounts", Map.of("rows", List.of(account(failed))));
        town.does(june, "PaySubsidy", Map.of());

        payDay.takes(june, answer);

        assertThat(town.steps(june)).containsExactly("EnterResults");
        assertThat(payDay.payments(june))
                .extracting(Payment::status)
                .containsExactly(Payment.Status.FAILED, Payment.Status.SENT);
    }

    private static Map<String, Object> account(Payment failed) {
        return Map.of(
                "payment", failed.id(),
                "bankName", "威海农商银行",
                "bankAccount", "6230580000000000017");
    }

    @Test
    void anAnswerWithAWrongAmountIsRefusedWithItsRow() {
        payDay.enters(june)
                .signs(june)
                .checks(june)
                .noticeRunsOut(june)
                .approves(june)
                .sends(june);
        var answer = PayDay.answer(payDay.sent(june), (payment, amount) -> "1.00", payment -> "");

        assertThatThrownBy(() -> payDay.takes(june, answer)).hasMessageContaining("第 2 行");
        assertThat(payDay.sent(june)).hasSize(1);
    }

    @Test
    void aCalculationThatWasStoppedWaitsUntilItIsLetOn() {
        payDay.enters(june);
        var run = runs.begin(JUNE, List.of(months.get(june).id()), "district");
        runs.stop(run);

        assertThatThrownBy(() -> payDay.signs(june)).hasMessageContaining("stopped by hand");
        assertThat(payDay.lines(june)).isEmpty();

        desk.goOn(june, Town.DISTRICT);
        // the engine waits a minute before it tries again
        town.dayComes(town.today().plusDays(1));
        assertThat(town.steps(june)).containsExactly("CheckAttendance");
        assertThat(payDay.lines(june)).isNotEmpty();
    }
}
