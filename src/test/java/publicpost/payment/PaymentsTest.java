package publicpost.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publicpost.payment.MonthRows.APRIL;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Records;
import publicpost.payment.Payment.Status;
import publicpost.payment.Standing.Tally;
import publicpost.policy.Money;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Who is paid for a month, and that nobody is twice. */
@InOneContext
class PaymentsTest {

    @Autowired
    Payments payments;

    @Autowired
    Records records;

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
    void whoIsPaidIsNettedAndInOrder() {
        var people = rows.people(0, 4);
        var month = rows.open(APRIL);
        rows.lines(month, people, APRIL, "2400.00");
        // a correction of March, paid or taken back in April
        rows.lines(month, List.of(people.get(0)), APRIL.minusMonths(1), 1, "-400.00");
        rows.lines(month, List.of(people.get(1)), APRIL.minusMonths(1), 1, "-2400.00");
        rows.lines(month, List.of(people.get(2)), APRIL.minusMonths(1), 1, "100.00");
        database.update("update app.placement set village = 'village-chucun-2' where id = ?", people.get(0));

        assertThat(payments.open(month))
                .extracting(Payable::placement, Payable::village, one -> one.amount()
                        .toString())
                .containsExactly(
                        tuple(people.get(2), "village-chucun-1", "2500.00"),
                        tuple(people.get(3), "village-chucun-1", "2400.00"),
                        tuple(people.get(0), "village-chucun-2", "2000.00"));
    }

    @Test
    void aBatchIsMadeOfEverybodyOnce() {
        var month = rows.approved(3, "2400.00");

        var batch = payments.send(month, "finance").orElseThrow();

        assertThat(batch).satisfies(sent -> {
            assertThat(sent.number()).isEqualTo(1);
            assertThat(sent.lines()).isEqualTo(3);
            assertThat(sent.total()).hasToString("7200.00");
            assertThat(sent.checksum()).matches("[0-9a-f]{64}");
            assertThat(sent.madeBy()).isEqualTo("finance");
            assertThat(sent.approvedBy()).isEqualTo(MonthRows.APPROVED_BY);
        });
        assertThat(payments.batches(month)).containsExactly(batch);
        assertThat(payments.payments(month))
                .hasSize(3)
                .allMatch(one -> one.status() == Status.SENT && one.batch().equals(batch.id()));
        assertThat(payments.payments(month)).extracting(Payment::id).isSorted();
        assertThat(payments.open(month)).isEmpty();
        assertThat(payments.send(month, "finance")).as("nobody is left").isEmpty();
        assertStanding(month, tally(0, "0"), tally(3, "7200.00"), tally(0, "0"), tally(0, "0"));
    }

    @Test
    void onlyWhoFailedIsPaidAgainAndToTheAccountOfNow() {
        var month = rows.approved(3, "2400.00");
        payments.send(month, "finance");
        var sent = payments.payments(month);
        settle(sent.get(0), "FAILED");
        settle(sent.get(1), "PAID");
        assertStanding(month, tally(1, "2400.00"), tally(1, "2400.00"), tally(1, "2400.00"), tally(1, "2400.00"));

        payments.correctAccount(sent.get(0).id(), " 威海市商业银行 ", "6217 0012 3456 7890", "finance");
        var again = payments.send(month, "finance").orElseThrow();

        assertThat(again.number()).isEqualTo(2);
        assertThat(payments.of(sent.get(0).placement()))
                .extracting(Payment::status, Payment::batchNumber, Payment::bankName, Payment::bankAccount)
                .containsExactly(
                        tuple(Status.SENT, 2, "威海市商业银行", "6217001234567890"),
                        tuple(Status.FAILED, 1, "中国农业银行", sent.get(0).bankAccount()));
        assertStanding(month, tally(0, "0"), tally(2, "4800.00"), tally(1, "2400.00"), tally(0, "0"));
        assertThat(payments.standing(month).complete()).isFalse();
    }

    @Test
    void onlyAnApprovedMonthIsPaid() {
        var month = rows.open(APRIL);
        rows.lines(month, rows.people(0, 1), APRIL, "2400.00");
        rows.check(month);

        Refusal.of(() -> payments.send(month, "finance"), "【月份】2026年4月尚未批准，不能拨付");
        rows.approve(month);
        database.update("update app.pay_month set status = 'PAID' where id = ?", month);
        Refusal.of(() -> payments.send(month, "finance"), "【月份】2026年4月已发放完毕");
    }

    @Test
    void whoApprovedDoesNotPay() {
        var month = rows.approved(1, "2400.00");

        Refusal.of(() -> payments.send(month, MonthRows.APPROVED_BY), "【拨付人】批准的人不能同时拨付（职责分离）");
    }

    @Test
    void nobodyIsPaidWithoutAnAccount() {
        var month = rows.approved(2, "2400.00");
        database.update(
                "update app.placement set application_id = null where id = (select min(id) from app.placement)");

        Refusal.of(() -> payments.send(month, "finance"), "【月份】测试1000000000没有登记银行账号，请先登记");
    }

    @Test
    void anAccountIsSetRightOnlyAfterItFailedAndMustBeOne() {
        var month = rows.approved(1, "2400.00");
        payments.send(month, "finance");
        var sent = payments.payments(month).get(0).id();

        Refusal.of(() -> payments.correctAccount(sent, "农行", "622848000000", "finance"), "【付款编号】只能更正发放失败的付款的账号");
        settle(payments.payments(month).get(0), "FAILED");
        Refusal.of(() -> payments.correctAccount(sent, " ", "62284800000", "finance"), "【开户银行】必填；【银行账号】应为 12 至 19 位数字");
        Refusal.of(() -> payments.correctAccount(sent, null, null, "finance"), "【开户银行】必填；【银行账号】应为 12 至 19 位数字");
    }

    @Test
    void aCorrectedAccountStandsInTheFileMasked() {
        var month = rows.approved(1, "2400.00");
        payments.send(month, "finance");
        settle(payments.payments(month).get(0), "FAILED");

        payments.correctAccount(payments.payments(month).get(0).id(), "农行", "6228480000009999", "finance");

        assertThat(records.trailOf("SQ-1000000000")).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("finance");
            assertThat(entry.note()).contains("失败后更正", "9999").doesNotContain("6228480000009999");
        });
    }

    @Test
    void theAccountOfSomebodyOfAnEarlierSchemeIsKeptWithTheList() {
        var month = rows.approved(1, "2400.00");
        fromAnEarlierScheme();
        payments.send(month, "finance");
        var sent = payments.payments(month).get(0);
        assertThat(sent.bankAccount()).isEqualTo("621700000000");
        settle(sent, "FAILED");

        payments.correctAccount(sent.id(), "农行", "6228480000009999", "finance");

        assertThat(payments.open(month)).extracting(Payable::bankAccount).containsExactly("6228480000009999");
    }

    private void fromAnEarlierScheme() {
        database.update("update app.placement set application_id = null, scheme = 'EARLIER'");
        database.update(
                """
                insert into app.incumbent_list (name, sha256, office, content, uploaded_by, uploaded_at, rows, good_rows)
                values ('名册', '', 'town-chucun', ?, 'li', now(), 1, 1)""",
                secrets.sealFile(SealedColumn.INCUMBENT_LIST, new byte[0]));
        database.update(
                """
                insert into app.incumbent (id, version, case_number, list_id, row_number, person_id, scheme, area, town,
                    village, post_title, place, started_on, ends_on, months_used, standard, pay_basis, bank_name,
                    bank_account, bank_account_index, status)
                select 1, 0, p.case_number, (select min(id) from app.incumbent_list), 2, p.person_id, 'EARLIER', p.area,
                    p.town, p.village, '保洁员', '', p.starts_on, p.term_ends, 0, 2400, 'MONTHLY', '建行', ?, ?, 'IMPORTED' from app.placement p""",
                secrets.seal(SealedColumn.INCUMBENT_ACCOUNT, "621700000000"),
                secrets.index(SealedColumn.INCUMBENT_ACCOUNT, "621700000000"));
    }

    @Test
    void batchesAtOncePayEachPersonOnce() throws Exception {
        var month = rows.approved(200, "2400.00");
        List<Callable<Boolean>> officers = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Boolean>)
                        () -> payments.send(month, "finance-" + i).isPresent())
                .toList();

        var outcome = AtOnce.of(officers);

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.done()).containsOnlyOnce(true);
        assertThat(payments.batches(month)).hasSize(1);
        assertThat(payments.payments(month))
                .hasSize(200)
                .extracting(Payment::placement)
                .doesNotHaveDuplicates();
    }

    private void settle(Payment payment, String status) {
        database.update(
                "update app.payment set status = ?, answer = '', settled_on = '2026-05-11', settled_by = 'finance' where id = ?",
                status,
                payment.id());
    }

    private void assertStanding(Long month, Tally open, Tally sent, Tally paid, Tally failed) {
        assertThat(payments.standing(month)).isEqualTo(new Standing(open, sent, paid, failed));
    }

    private static Tally tally(int people, String total) {
        return new Tally(people, Money.of(total));
    }
}
