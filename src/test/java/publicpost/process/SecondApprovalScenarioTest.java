package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.budget.BudgetLine;
import publicpost.budget.Budgets;
import publicpost.policy.Money;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;
import publicpost.subsidy.PayLine;

/** A month above the limit is approved by two people; until the second has, nothing is locked and no money is set aside. */
@InOneContext
class SecondApprovalScenarioTest {

    private static final String TOWN = "town-chucun";
    private static final Map<String, String> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, String> SEND_BACK = Map.of("decision", "SEND_BACK", "reason", "保险费有误");

    /** Yuan a full month of one villager makes without a premium: the minimum wage and the agency's fee. */
    private static final BigDecimal REST = new BigDecimal("2430");

    private static final BigDecimal LIMIT = new BigDecimal("1000000");

    @Autowired
    Secrets secrets;

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    @Autowired
    PayDay payDay;

    @Autowired
    PayMonths months;

    @Autowired
    Budgets budgets;

    @Autowired
    JdbcTemplate database;

    private String june;

    @BeforeEach
    void oneVillagerInPostSinceJune() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives(TOWN, 2026, "1000000");
        june = payDay.monthIsOver(TOWN, YearMonth.of(2026, 6));
    }

    @Test
    void atTheLimitOneApprovalIsEnough() {
        checked("0");
        assertThat(total()).isEqualTo(Money.of("1000000"));

        payDay.approves(june);

        assertThat(town.steps(june)).containsExactly("PaySubsidy");
        assertThat(months.get(june).status()).isEqualTo(Status.APPROVED);
        assertThat(months.get(june).secondNeeded()).isFalse();
    }

    @Test
    void oneCentAboveItASecondPersonApproves() {
        checked("0.01");

        payDay.approves(june);

        assertThat(town.steps(june)).containsExactly("CoApproveSubsidy");
        assertThat(months.get(june).isLocked()).isFalse();
        assertThat(months.get(june).secondNeeded()).isTrue();
        assertThat(committed()).isEqualTo(Money.ZERO);
        assertThat(decisions("district")).isZero();

        second(PayDay.SECOND, APPROVE);

        assertThat(town.steps(june)).containsExactly("PaySubsidy");
        var month = months.get(june);
        assertThat(month.status()).isEqualTo(Status.APPROVED);
        assertThat(month.approvedBy()).isEqualTo("district");
        assertThat(month.secondApprovedBy()).isEqualTo("district-2");
        assertThat(month.lockedOn()).isEqualTo(town.today());
        assertThat(committed()).isEqualTo(Money.of("1000000.01"));
        assertThat(decisions("district-2")).isEqualTo(1);
        payDay.sends(june).bankPays(june);
        assertThat(town.endedAt(june, "MonthPaid")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"district, 审批补贴", "town-chucun, 审核并公示", "village-chucun-1, 出勤签字"})
    void whoeverHadToDoWithItBeforeIsNotTheSecond(String account, String did) {
        checked("0.01");
        payDay.approves(june);

        assertThatThrownBy(() -> second(new Officer(account, Set.of("district")), APPROVE))
                .hasMessageContaining(did)
                .hasMessageContaining("职责分离");
        assertThat(town.steps(june)).containsExactly("CoApproveSubsidy");
    }

    @Test
    void theSecondDoesNotPayEither() {
        checked("0.01");
        payDay.approves(june);
        second(PayDay.SECOND, APPROVE);
        var both = new Officer("district-2", Set.of("finance"));
        var transferred = Map.of("transferredOn", town.today().toString());

        assertThatThrownBy(() -> work.complete(both, june, "PaySubsidy", transferred))
                .hasMessageContaining("职责分离");
    }

    @Test
    void theSecondSendsItBackAndBothDecideAnew() {
        checked("0.01");
        payDay.approves(june);

        second(PayDay.SECOND, SEND_BACK);

        assertThat(town.steps(june)).containsExactly("CheckAttendance");
        assertThat(months.get(june).status()).isEqualTo(Status.CALCULATED);
        assertThat(months.get(june).approvedBy()).isNull();
        assertThat(months.get(june).secondNeeded()).isFalse();
        payDay.checks(june).noticeRunsOut(june);
        work.complete(PayDay.SECOND, june, "ApproveSubsidy", APPROVE);
        assertThatThrownBy(() -> second(PayDay.SECOND, APPROVE)).hasMessageContaining("职责分离");
        second(Town.DISTRICT, APPROVE);
        assertThat(months.get(june).secondApprovedBy()).isEqualTo("district");
    }

    @Test
    void aReturnNeedsAReason() {
        checked("0.01");
        payDay.approves(june);

        assertThatThrownBy(() -> second(PayDay.SECOND, Map.of("decision", "SEND_BACK", "reason", " ")))
                .hasMessageContaining("退回原因");
    }

    @Test
    void beyondTheYearsMoneyNeitherApproves() {
        checked("0.01");
        payDay.gives(TOWN, 2026, "-300000");
        assertThatThrownBy(() -> payDay.approves(june)).hasMessageContaining("预算不足");
        payDay.gives(TOWN, 2026, "300000");
        payDay.approves(june);
        payDay.gives(TOWN, 2026, "-300000");

        assertThatThrownBy(() -> second(PayDay.SECOND, APPROVE)).hasMessageContaining("预算不足");
        assertThat(months.get(june).isLocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status = 'APPROVED' | pay_month_approved_twice",
                "status = 'APPROVED', second_approved_by = approved_by, second_approved_on = now() | pay_month_two_people",
                "status = 'APPROVED', second_approved_by = checked_by, second_approved_on = now() | pay_month_two_people",
                "second_approved_by = 'wang', second_approved_on = now() | pay_month_second_last",
                "status = 'APPROVED', second_approved_by = 'wang' | pay_month_second_day",
                "second_needed = false | pay_month_approved"
            },
            quoteCharacter = '"')
    void theDatabaseWantsTwoPeopleAsWell(String change, String rule) {
        checked("0.01");
        payDay.approves(june);

        assertThatThrownBy(() -> update(change)).hasMessageContaining("\"%s\"", rule);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"second_approved_by = 'somebody'", "second_needed = false"},
            quoteCharacter = '"')
    void whatTwoApprovedStands(String change) {
        checked("0.01");
        payDay.approves(june);
        second(PayDay.SECOND, APPROVE);

        assertThatThrownBy(() -> update(change)).hasMessageContaining("an approved month is locked");
    }

    /** @param above yuan above the limit */
    private void checked(String above) {
        var premium = LIMIT.subtract(REST).add(new BigDecimal(above)).toPlainString();
        payDay.enters(june, row -> Map.of("premium", premium))
                .signs(june)
                .checks(june)
                .noticeRunsOut(june);
    }

    private void second(Officer officer, Map<String, String> answer) {
        work.complete(officer, june, "CoApproveSubsidy", answer);
        town.settles();
    }

    private void update(String change) {
        database.update("update app.pay_month set %s where case_number = '%s'".formatted(change, june));
    }

    private Money total() {
        return payDay.lines(june).stream().map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private Money committed() {
        return budgets.of(2026, TOWN).stream().map(BudgetLine::committed).reduce(Money.ZERO, Money::plus);
    }

    private long decisions(String officer) {
        return database
                .queryForList(
                        "select inputs from app.decision where case_number = ? and kind = 'SUBSIDY' and decided_by = ?",
                        String.class,
                        june,
                        officer)
                .stream()
                .filter(inputs -> Opened.of(inputs, secrets).toString().contains("firstApprovedBy"))
                .count();
    }
}
