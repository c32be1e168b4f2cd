package publicpost.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static publicpost.policy.FundSource.CITY;
import static publicpost.policy.FundSource.PROVINCE;
import static publicpost.policy.FundSource.URBAN_CHANNEL;
import static publicpost.policy.FundSource.ZONE;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.budget.Reach.Level;
import publicpost.casefile.Refused;
import publicpost.payment.AtOnce;
import publicpost.payment.Refusal;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/** The year's money of the towns, and that approvals stay within it. */
@InOneContext
class BudgetsTest {

    private static final String CHUCUN = "town-chucun";
    private static final String NOTHING_WAITS = "【复核意见】没有这笔待复核的资金，或刚由他人复核，请刷新后核对";
    private static final String REVIEW =
            "insert into app.budget_review select id, 'CONFIRM', '', %s, now() from app.budget_entry where amount %s 1";

    @Autowired
    Budgets budgets;

    @Autowired
    JdbcTemplate database;

    @Autowired
    BudgetEntries entries;

    @Test
    void moneyIsGivenAndTakenBackOnRecord() {
        add(ZONE, "1000.00");
        add(PROVINCE, "500.00");
        add(ZONE, "-300.00");

        assertThat(budgets.of(2026)).containsExactly(line(PROVINCE, "500.00", "0"), line(ZONE, "700.00", "0"));
        assertThat(budgets.of(2026, "town-yiyuan")).isEmpty();
        assertThat(entries.of(2026))
                .extracting(Entry::source, entry -> entry.amount().toString(), Entry::document, Entry::enteredBy)
                .containsExactly(
                        tuple(ZONE, "-300.00", "威高财〔2026〕1号", "li"),
                        tuple(PROVINCE, "500.00", "威高财〔2026〕1号", "li"),
                        tuple(ZONE, "1000.00", "威高财〔2026〕1号", "li"));
    }

    @Test
    void whatIsCommittedIsNotTakenBack() {
        add(ZONE, "1000.00");
        budgets.commit(2026, CHUCUN, zone("600.00"));

        Refusal.of(() -> add(ZONE, "-400.01"), "【追加金额】最多可收回 400.00 元，其余已批准发放");
        add(ZONE, "-400.00");

        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "600.00", "600.00"));
    }

    @Test
    void nothingIsTakenBackThatWasNeverGiven() {
        Refusal.of(() -> add(CITY, "-0.01"), "【追加金额】最多可收回 0.00 元，其余已批准发放");
    }

    @Test
    void everythingWrongWithAnEntryIsNamed() {
        Refusal.of(
                () -> entries.add(2021, "village-chucun-1", ZONE, Money.ZERO, " ", null, "li"),
                "【年度】应为 2022 至 2100；【镇街】没有这个镇街；【追加金额】不能为 0；【文件依据】必填；【追加事由】必填");
        Refusal.of(() -> add(ZONE, "10000000000.00"), "【追加金额】一次不能超过 9999999999.99 元");
    }

    @Test
    void aCostReachesSoFarIntoEachSource() {
        add(PROVINCE, "1000.00");
        add(CITY, "1000.00");
        add(URBAN_CHANNEL, "1000.00");
        budgets.commit(2026, CHUCUN, new Shares(yuan("800.00"), yuan("889.99"), Money.ZERO, Money.ZERO));

        var cost = new Shares(yuan("200.01"), yuan("10.01"), yuan("1.00"), Money.ZERO);

        assertThat(budgets.reach(2026, CHUCUN, cost))
                .extracting(
                        Reach::source,
                        reach -> reach.committedBefore().toString(),
                        reach -> reach.committedAfter().toString(),
                        Reach::percentAfter,
                        Reach::level,
                        reach -> reach.missing().toString())
                .containsExactly(
                        tuple(PROVINCE, "800.00", "1000.01", 100, Level.EXCEEDS, "0.01"),
                        tuple(CITY, "889.99", "900.00", 90, Level.WARNS, "0.00"),
                        tuple(ZONE, "0.00", "1.00", null, Level.EXCEEDS, "1.00"),
                        tuple(URBAN_CHANNEL, "0.00", "0.00", 0, Level.FITS, "0.00"));
        assertThat(budgets.of(2026, CHUCUN)).as("asking commits nothing").hasSize(3);
    }

    @Test
    void belowTheWarningItFitsAndItIsRoundedDown() {
        add(ZONE, "1000.00");

        assertThat(budgets.reach(2026, CHUCUN, zone("899.99")))
                .extracting(Reach::percentAfter, Reach::level)
                .containsExactly(tuple(89, Level.FITS));
        assertThat(budgets.reach(2026, CHUCUN, zone("-10.00")))
                .extracting(Reach::percentAfter, Reach::level)
                .containsExactly(tuple(-1, Level.FITS));
    }

    @Test
    void aPercentThatNoNumberHoldsIsTheLargest() {
        add(ZONE, "0.01");

        assertThat(budgets.reach(2026, CHUCUN, zone("30000000.00")))
                .extracting(Reach::percentAfter, Reach::level)
                .containsExactly(tuple(Integer.MAX_VALUE, Level.EXCEEDS));
    }

    @Test
    void moreThanThereIsIsNotCommitted() {
        add(ZONE, "1000.00");
        add(PROVINCE, "100.00");
        var cost = new Shares(yuan("150.00"), yuan("0.01"), yuan("1000.00"), Money.ZERO);

        Refusal.of(
                () -> budgets.commit(2026, CHUCUN, cost),
                "【审批意见】2026 年初村镇预算不足：省级资金尚缺 50.00 元、市级资金尚缺 0.01 元；须先由区里追加资金，再批准发放（§三(三)）");
        assertThat(budgets.of(2026, CHUCUN)).allMatch(line -> line.committed().isZero());
    }

    @Test
    void aCorrectionSetsMoneyFreeAgain() {
        add(ZONE, "1000.00");
        budgets.commit(2026, CHUCUN, zone("1000.00"));
        budgets.commit(2026, CHUCUN, zone("-100.00"));
        budgets.commit(2026, CHUCUN, new Shares(Money.ZERO, yuan("-5.00"), yuan("100.00"), Money.ZERO));

        assertThat(budgets.of(2026, CHUCUN))
                .containsExactly(line(CITY, "0.00", "-5.00"), line(ZONE, "1000.00", "1000.00"));
        Refusal.of(() -> add(CITY, "-1.00"), "【追加金额】最多可收回 0.00 元，其余已批准发放");
    }

    @Test
    void whatReachedPeopleIsCountedBySource() {
        budgets.pay(2026, CHUCUN, new Shares(yuan("20.00"), yuan("16.00"), yuan("64.00"), Money.ZERO));
        budgets.pay(2026, CHUCUN, zone("6.00"));
        budgets.pay(2026, CHUCUN, Shares.ZERO);
        budgets.commit(2026, CHUCUN, Shares.ZERO);

        assertThat(budgets.of(2026, CHUCUN))
                .extracting(BudgetLine::source, line -> line.paid().toString())
                .containsExactly(tuple(PROVINCE, "20.00"), tuple(CITY, "16.00"), tuple(ZONE, "70.00"));
    }

    @Test
    void approvalsAtOnceNeverCommitMoreThanThereIs() throws Exception {
        add(ZONE, "1000.00");
        add(CITY, "1000.00");
        List<Callable<Void>> approvals = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Void>) () -> {
                    budgets.commit(2026, CHUCUN, new Shares(Money.ZERO, yuan("250.00"), yuan("150.00"), Money.ZERO));
                    return null;
                })
                .toList();

        var outcome = AtOnce.of(approvals);

        assertThat(outcome.done()).hasSize(4);
        assertThat(outcome.refused()).hasSize(8).allSatisfy(one -> assertThat(one)
                .isInstanceOf(Refused.class));
        assertThat(budgets.of(2026, CHUCUN))
                .containsExactly(line(CITY, "1000.00", "1000.00"), line(ZONE, "1000.00", "600.00"));
    }

    @Test
    void entriesAtOnceTakeBackNoMoreThanThereIs() throws Exception {
        add(ZONE, "1000.00");
        List<Callable<Void>> takings = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Void>) () -> {
                    add(ZONE, "-300.00");
                    return null;
                })
                .toList();

        assertThat(AtOnce.of(takings).done()).hasSize(3);
        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "100.00", "0"));
    }

    @Test
    void upToTheLimitMoneyCountsAtOnce() {
        add(ZONE, "1000000.00");
        add(ZONE, "-1000000.00");

        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "0.00", "0"));
        assertThat(entries.of(2026)).noneMatch(Entry::isPending);
    }

    @Test
    void oneCentAboveItCountsWhenSomebodyElseHasConfirmedIt() {
        add(ZONE, "1000000.01");
        assertThat(budgets.of(2026, CHUCUN)).isEmpty();
        var id = pending();

        Refusal.of(() -> entries.review(id, true, null, "li"), "【复核意见】登记资金的人不得复核同一笔资金（职责分离）");
        assertThat(budgets.of(2026, CHUCUN)).isEmpty();
        entries.review(id, true, null, "wang");

        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "1000000.01", "0"));
        Refusal.of(() -> entries.review(id, true, null, "zhao"), NOTHING_WAITS);
        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "1000000.01", "0"));
    }

    @Test
    void whatIsReturnedNeverCounts() {
        add(ZONE, "2000000.00");
        var id = pending();

        entries.review(id, false, "文号有误", "wang");

        assertThat(budgets.of(2026, CHUCUN)).isEmpty();
        assertThat(entries.of(2026)).singleElement().satisfies(entry -> {
            assertThat(entry.isPending()).isFalse();
            assertThat(entry.review().reason()).isEqualTo("文号有误");
        });
        Refusal.of(() -> entries.review(id, true, null, "zhao"), NOTHING_WAITS);
    }

    @Test
    void moneyTakenBackAboveTheLimitStaysUntilItIsConfirmedAndIsStillFree() {
        add(ZONE, "1000000.00");
        add(ZONE, "1000000.00");
        add(ZONE, "-1500000.00");
        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "2000000.00", "0"));
        budgets.commit(2026, CHUCUN, zone("600000.00"));

        Refusal.of(() -> entries.review(pending(), true, null, "wang"), "【追加金额】最多可收回 1400000.00 元，其余已批准发放");
        budgets.commit(2026, CHUCUN, zone("-100000.00"));
        entries.review(pending(), true, null, "wang");

        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "500000.00", "500000.00"));
    }

    @Test
    void theDatabaseWantsTwoPeopleAsWell() {
        add(ZONE, "1000000.01");
        add(ZONE, "1.00");

        assertThatThrownBy(() -> database.update(REVIEW.formatted("entered_by", ">")))
                .hasMessageContaining("职责分离");
        assertThatThrownBy(() -> database.update(REVIEW.formatted("'wang'", "=")))
                .hasMessageContaining("counts already");
        assertThatThrownBy(() -> database.update("update app.budget_entry set second_needed = false"))
                .hasMessageContaining("append-only");
        database.update(REVIEW.formatted("'wang'", ">"));
        assertThatThrownBy(() -> database.update("update app.budget_review set decision = 'RETURN', reason = 'x'"))
                .hasMessageContaining("append-only");
        assertThat(budgets.of(2026, CHUCUN)).containsExactly(line(ZONE, "1000001.01", "0"));
    }

    @Test
    void ofManyWhoReviewAtOnceOneIsHeard() throws Exception {
        add(ZONE, "1000000.01");
        var id = pending();
        List<Callable<Void>> reviews = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Void>) () -> {
                    entries.review(id, i % 2 == 0, "退回", "wang-" + i);
                    return null;
                })
                .toList();

        var outcome = AtOnce.of(reviews);

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).hasSize(5).allSatisfy(one -> assertThat(one)
                .isInstanceOf(Refused.class));
    }

    private Long pending() {
        return entries.of(2026).stream()
                .filter(Entry::isPending)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void add(FundSource source, String amount) {
        entries.add(2026, CHUCUN, source, yuan(amount), "威高财〔2026〕1号", "年初安排", "li");
    }

    private static BudgetLine line(FundSource source, String allotted, String committed) {
        return new BudgetLine(2026, CHUCUN, source, yuan(allotted), yuan(committed), Money.ZERO);
    }

    private static Shares zone(String amount) {
        return new Shares(Money.ZERO, Money.ZERO, yuan(amount), Money.ZERO);
    }

    private static Money yuan(String amount) {
        return Money.of(amount);
    }
}
