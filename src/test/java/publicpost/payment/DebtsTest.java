package publicpost.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publicpost.payment.MonthRows.APRIL;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.policy.Money;
import publicpost.secrets.Secrets;

/** What was paid and was not due is owed until it is back, and never more than it. */
@InOneContext
class DebtsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final long EXIT = 7;

    @Autowired
    Debts debts;

    @Autowired
    FindingDebts ofFindings;

    @Autowired
    Payments payments;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private MonthRows rows;

    @BeforeEach
    void rows() {
        rows = new MonthRows(database, secrets);
    }

    @Test
    void whatAMonthTakesBackBeyondWhatItPaysIsOwed() {
        var people = rows.people(0, 3);
        var month = rows.open(APRIL);
        rows.lines(month, people, APRIL, "100.00");
        rows.lines(month, List.of(people.get(0)), APRIL.minusMonths(1), 1, "-2400.00");
        rows.lines(month, List.of(people.get(1)), APRIL.minusMonths(1), 1, "-100.00");
        rows.approve(month);

        debts.openFor(month, "wang");
        debts.openFor(month, "wang");

        assertThat(debts.all())
                .containsExactly(new Debt(
                        debts.all().get(0).id(),
                        people.get(0),
                        "测试1000000000",
                        MonthRows.TOWN,
                        month,
                        null,
                        Money.of("2300.00"),
                        Money.ZERO,
                        "2026年4月更正后多付",
                        "§二(三)",
                        "wang",
                        TODAY));
        assertThat(debts.of(people.get(0))).hasSize(1);
        assertThat(debts.of(people.get(1))).isEmpty();
    }

    @Test
    void anExitTakesBackAtMostWhatWasPaidInAll() {
        var person = paid("2400.00");
        recovery(person);
        assertThat(debts.awaitingAmount())
                .containsExactly(new Recovery(
                        EXIT, "TC-7", person, "测试1000000000", MonthRows.TOWN, "提供不实材料", TODAY, Money.of("2400.00")));

        Refusal.of(
                () -> debts.openFor(EXIT, Money.of("2400.01"), "骗取补贴", "wang"), "【追缴金额】最多可追缴 2400.00 元：实际发放的，减去已另行追缴的");
        Refusal.of(() -> debts.openFor(EXIT, Money.ZERO, " ", "wang"), "【追缴金额】应大于 0；【追缴事由】必填");
        debts.openFor(EXIT, Money.of("2400.00"), "骗取补贴", "wang");

        assertThat(debts.awaitingAmount()).isEmpty();
        assertThat(debts.of(person))
                .extracting(Debt::matter, Debt::month, debt -> debt.left().toString(), Debt::clause, Debt::reason)
                .containsExactly(tuple(EXIT, null, "2400.00", "§二(五)", "骗取补贴"));
        Refusal.of(() -> debts.openFor(EXIT, Money.of("1.00"), "再次", "wang"), "【退出】没有待确定金额的追缴，或金额已登记");
    }

    @Test
    void whatIsOwedAlreadyIsNotTakenBackAgain() {
        var person = paid("2400.00");
        var may = rows.open(APRIL.plusMonths(1));
        rows.lines(may, List.of(person), APRIL, 1, "-400.00");
        rows.approve(may);
        debts.openFor(may, "wang");
        recovery(person);

        Refusal.of(
                () -> debts.openFor(EXIT, Money.of("2000.01"), "骗取补贴", "wang"), "【追缴金额】最多可追缴 2000.00 元：实际发放的，减去已另行追缴的");
        debts.openFor(EXIT, Money.of("2000.00"), "骗取补贴", "wang");

        assertThat(debts.of(person)).hasSize(2);
    }

    @Test
    void whatTheBankHasNotPaidIsNotTakenBack() {
        var month = rows.approved(1, "2400.00");
        payments.send(month, "finance");
        recovery(payments.payments(month).get(0).placement());

        assertThat(debts.awaitingAmount()).extracting(Recovery::most).containsExactly(Money.ZERO);
    }

    @Test
    void ofAMonthPaidLaterAFindingTakesBackWhatWasWorkedInIt() {
        var person = rows.people(0, 1);
        var may = rows.open(APRIL.plusMonths(1));
        rows.attend(may, person);
        rows.lines(may, person, APRIL.plusMonths(1), "2400.00");
        rows.lines(may, person, APRIL, 1, "2000.00");
        rows.approve(may);
        payments.send(may, "finance");
        assertThat(most(person.get(0), 0, 1)).as("sent, not paid").isEqualTo("0.00");
        bankPays();

        assertThat(most(person.get(0), 0, 0)).isEqualTo("2000.00");
        assertThat(most(person.get(0), 1, 1)).isEqualTo("2400.00");
        assertThat(most(person.get(0), 0, 1)).isEqualTo("4400.00");
        assertThat(most(person.get(0), 2, 3)).isEqualTo("0.00");
    }

    private String most(Long person, int from, int until) {
        return ofFindings
                .most(person, APRIL.plusMonths(from), APRIL.plusMonths(until))
                .toString();
    }

    private void bankPays() {
        database.update("update app.payment set status = 'PAID', settled_on = '2026-05-11', settled_by = 'finance'");
    }

    @Test
    void itComesBackInPartsUntilNothingIsLeft() {
        var debt = owed("2400.00");

        debts.recover(debt, Money.of("400.00"), TODAY.minusDays(3), " SJ-1 ", "finance");
        assertThat(debts.all()).singleElement().satisfies(one -> {
            assertThat(one.recovered()).hasToString("400.00");
            assertThat(one.left()).hasToString("2000.00");
        });
        Refusal.of(() -> debts.recover(debt, Money.of("2000.01"), TODAY, "SJ-2", "finance"), "【收回金额】不能超过尚欠的 2000.00 元");
        Refusal.of(
                () -> debts.recover(debt, Money.of("-1.00"), TODAY.plusDays(1), "SJ-1", "finance"),
                "【收回金额】应大于 0；【收回日期】不能晚于今天（2026-05-11）；【收款凭证号】这张凭证已登记过");
        Refusal.of(() -> debts.recover(debt, Money.of("1.00"), TODAY, null, "finance"), "【收款凭证号】必填");
        Refusal.of(() -> debts.recover(-1L, Money.of("1.00"), TODAY, "SJ-3", "finance"), "【追缴】没有这笔追缴");
        debts.recover(debt, Money.of("2000.00"), TODAY, "SJ-2", "finance");

        assertThat(debts.all().get(0).left().isZero()).isTrue();
    }

    @Test
    void whatIsStillOwedStandsFirst() {
        var settled = owed("2400.00");
        debts.recover(settled, Money.of("2400.00"), TODAY, "SJ-1", "finance");
        var may = rows.open(APRIL.plusMonths(1));
        rows.lines(may, List.of(1_000_000_000L), APRIL, 1, "-1.00");
        debts.openFor(may, "wang");
        var june = rows.open(APRIL.plusMonths(2));
        rows.lines(june, List.of(1_000_000_000L), APRIL, 2, "-2.00");
        debts.openFor(june, "wang");

        assertThat(debts.all()).extracting(debt -> debt.left().toString()).containsExactly("2.00", "1.00", "0.00");
    }

    @Test
    void receiptsAtOnceTakeBackNoMoreThanIsOwed() throws Exception {
        var debt = owed("1000.00");
        List<Callable<Void>> receipts = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Void>) () -> {
                    debts.recover(debt, Money.of("300.00"), TODAY, "SJ-" + i, "finance");
                    return null;
                })
                .toList();

        var outcome = AtOnce.of(receipts);

        assertThat(outcome.done()).hasSize(3);
        assertThat(debts.all().get(0).left()).hasToString("100.00");
    }

    @Test
    void anExitIsSaidTheAmountOfOnce() throws Exception {
        recovery(paid("2400.00"));
        Callable<Void> officer = () -> {
            debts.openFor(EXIT, Money.of("2400.00"), "骗取补贴", "wang");
            return null;
        };

        assertThat(AtOnce.of(List.of(officer, officer, officer)).done()).hasSize(1);
        assertThat(debts.all()).hasSize(1);
    }

    /** @return the placement of somebody to whom April was paid */
    private Long paid(String amount) {
        var month = rows.approved(1, amount);
        payments.send(month, "finance");
        bankPays();
        return payments.payments(month).get(0).placement();
    }

    private Long owed(String amount) {
        recovery(paid(amount));
        debts.openFor(EXIT, Money.of(amount), "骗取补贴", "wang");
        return debts.all().get(0).id();
    }

    private void recovery(Long placement) {
        database.update(
                """
                insert into app.matter (id, version, case_number, kind, placement_id, due_on, opened_on, opened_by)
                values (?, 0, 'TC-7', 'EXIT', ?, '2026-05-11', '2026-05-11', 'li')""",
                EXIT,
                placement);
        database.update("insert into app.recovery values (?, ?, '提供不实材料', '2026-05-11', 'li')", EXIT, placement);
    }
}
