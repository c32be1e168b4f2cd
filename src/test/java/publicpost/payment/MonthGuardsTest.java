package publicpost.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.payment.MonthRows.APRIL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.secrets.Secrets;

/** What must never happen to a month, its money and its payments is refused by the database itself, whoever asks. */
@InOneContext
class MonthGuardsTest {

    private static final String LINE =
            """
            insert into app.pay_line select placement_id, month, kind, revision + %d, month_id, run_id, %s, province, city,
                zone, urban_channel, clause, standard, required, attended, days_paid, days_in_month from app.pay_line""";
    private static final String ATTENDANCE =
            """
            insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked,
                post_title, area, pay_basis, standard, hours, days_in_month, days_in_post, days_suspended, province_left)
            select %s, unit_id, 1000000001, name, bank_name, account_masked, post_title, area, pay_basis, standard,
                hours, days_in_month, days_in_post, days_suspended, province_left from app.attendance""";
    private static final String CORRECTION =
            """
            insert into app.correction (month_id, attendance_id, days_in_post, days_suspended, required, attended,
                unit_contributions, premium, cause, reason, entered_by, entered_on)
            select %s, id, 30, 0, 22, 20, 0, 0, 'LATE', '漏记', 'zhao', '2026-05-11' from app.attendance""";

    @Autowired
    Payments payments;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private MonthRows rows;
    private Long month;

    @BeforeEach
    void april() {
        rows = new MonthRows(database, secrets);
        var people = rows.people(0, 2);
        month = rows.open(APRIL);
        rows.attend(month, people.subList(0, 1));
        rows.lines(month, people.subList(0, 1), APRIL, "2400.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into app.pay_line select placement_id, month, kind, 1, month_id, run_id, amount, province, city, zone, "
                        + "urban_channel, clause, standard, required, attended, days_paid, days_in_month from app.pay_line",
                "delete from app.pay_line",
                "update app.attendance set attended = 1",
                "delete from app.attendance",
                "update app.pay_month set status = 'CALCULATED', approved_by = null",
                "update app.pay_month set approved_by = 'li'",
                "delete from app.pay_month"
            })
    void anApprovedMonthIsLocked(String change) {
        rows.approve(month);

        assertRefused(change, "an approved month is locked");
    }

    @Test
    void nothingIsPutIntoAnApprovedMonth() {
        var may = rows.open(APRIL.plusMonths(1));
        database.update(CORRECTION.formatted(may));
        rows.approve(month);

        assertRefused(ATTENDANCE.formatted(month), "an approved month is locked");
        assertRefused(CORRECTION.formatted(month), "an approved month is locked");
        assertRefused("update app.correction set month_id = " + month, "an approved month is locked");
        database.update(ATTENDANCE.formatted(may));
        assertRefused(
                "update app.attendance set month_id = %d where month_id = %d".formatted(month, may),
                "an approved month is locked");
    }

    @Test
    void aCorrectionOfAnApprovedMonthWaitsForAnOpenOne() {
        rows.approve(month);
        database.update(CORRECTION.formatted("null"));
        var may = rows.open(APRIL.plusMonths(1));
        database.update("update app.correction set month_id = ?", may);
        rows.approve(may);

        assertRefused("update app.correction set attended = 1", "an approved month is locked");
        assertRefused("delete from app.correction", "an approved month is locked");
    }

    @Test
    void anOpenMonthMayBeCalculatedAnew() {
        assertThat(database.update("update app.attendance set attended = 1")).isEqualTo(1);
        assertThat(database.update("delete from app.pay_line")).isEqualTo(1);
        rows.lines(month, List.of(1_000_000_000L), APRIL, "109.09");
    }

    @Test
    void aLineIsNeverEdited() {
        assertRefused("update app.pay_line set clause = ''", "append-only");
    }

    @Test
    void sharesAddUpToTheCent() {
        assertRefused(LINE.formatted(1, "amount + 0.01"), "shares_add_up");
    }

    @Test
    void aLineIsThereOnce() {
        assertRefused(LINE.formatted(0, "amount"), "pay_line_pkey");
    }

    @Test
    void aCorrectingLineFollowsTheOneItCorrects() {
        assertRefused(LINE.formatted(2, "amount"), "without the line it corrects");
        database.update(LINE.formatted(1, "amount"));
        assertRefused(LINE.formatted(3, "amount") + " where revision = 0", "without the line it corrects");
        database.update(LINE.formatted(1, "amount") + " where revision = 1");
    }

    @Test
    void aLineBelongsToAMonthAndARun() {
        assertRefused(
                LINE.formatted(1, "amount").replace("month_id, run_id", "-1, run_id"), "an approved month is locked");
        assertRefused(
                LINE.formatted(1, "amount").replace("month_id, run_id", "month_id, -1"), "an approved month is locked");
    }

    @ParameterizedTest
    @CsvSource({"checked_by = 'zhao'", "checked_by = 'qian'", "approved_by = 'zhao'", "approved_by = 'qian'"})
    void whoEntersNeitherChecksNorApproves(String change) {
        assertRefused("update app.attendance_unit set " + change, "attendance_unit_check");
        database.update("update app.attendance_unit set checked_by = 'sun', approved_by = 'wang'");
    }

    @Test
    void whoChecksDoesNotApprove() {
        rows.check(month);

        assertRefused("update app.pay_month set status = 'APPROVED', approved_by = checked_by", "pay_month_check");
    }

    @Test
    void whoApprovesDoesNotPay() {
        rows.approve(month);

        assertRefused(
                """
                insert into app.payment_batch (month_id, number, lines, total, checksum, made_by, approved_by, made_at)
                select id, 1, 1, 1, '', approved_by, approved_by, now() from app.pay_month""",
                "payment_batch_check");
    }

    @Test
    void aMonthIsPaidToAPersonOnce() {
        send();
        var again =
                """
                insert into app.payment (batch_id, month_id, placement_id, name, bank_name, bank_account, amount)
                select batch_id, month_id, placement_id, name, bank_name, bank_account, amount from app.payment""";

        assertRefused(again, "payment_once");
        settle("PAID");
        assertRefused(again, "payment_once");
    }

    @Test
    void whatFailedMayBePaidAgain() {
        send();
        settle("FAILED");

        assertThat(payments.send(month, "finance")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.payment set amount = 1",
                "update app.payment set bank_account = '622848000000'",
                "update app.payment set placement_id = 1000000001",
                "delete from app.payment"
            })
    void whatWasSentIsNotEdited(String change) {
        send();

        assertRefused(change, "what was paid is not edited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAID", "FAILED"})
    void whatIsSettledStays(String status) {
        send();
        settle(status);

        assertRefused("update app.payment set status = 'SENT', settled_on = null, settled_by = null", "not edited");
        assertRefused("update app.payment set status = 'PAID'", "not edited");
        assertRefused("update app.payment set answer = 'x'", "not edited");
    }

    @Test
    void aBatchStays() {
        send();

        assertRefused("update app.payment_batch set total = 1", "append-only");
        assertRefused("delete from app.payment_batch", "append-only");
    }

    @Test
    void noMoreIsCommittedThanIsThere() {
        database.update(
                """
                insert into app.budget_entry (year, town, source, amount, document, reason, entered_by, entered_at)
                values (2026, 'town-chucun', 'ZONE', 100, 'd', 'r', 'li', now())""");

        assertRefused("update app.budget set committed = 100.01", "within_budget");
        database.update("update app.budget set committed = 100");
        assertRefused("update app.budget set allotted = 99", "within_budget");
        assertRefused("update app.budget_entry set amount = 1000", "append-only");
        assertRefused("delete from app.budget_entry", "append-only");
    }

    @Test
    void noMoreIsRecoveredThanIsOwed() {
        database.update(
                """
                insert into app.debt (placement_id, month_id, amount, reason, clause, opened_by, opened_on)
                values (1000000000, ?, 100, 'r', '§二(三)', 'wang', '2026-05-11')""",
                month);
        var receipt =
                """
                insert into app.debt_recovery (debt_id, amount, recovered_on, receipt, recorded_by, recorded_on)
                select id, %s, '2026-05-11', '%s', 'li', '2026-05-11' from app.debt""";

        database.update(receipt.formatted("60", "SJ-1"));
        assertRefused(receipt.formatted("40.01", "SJ-2"), "not_more_than_owed");
        assertRefused(receipt.formatted("1", "SJ-1"), "debt_recovery_debt_id_receipt_key");
        assertRefused("update app.debt_recovery set amount = 1", "append-only");
        assertThat(database.queryForObject("select recovered from app.debt", String.class))
                .isEqualTo("60.00");
    }

    private void send() {
        rows.approve(month);
        payments.send(month, "finance");
    }

    private void settle(String status) {
        database.update("update app.payment set status = ?, settled_on = '2026-05-11', settled_by = 'finance'", status);
    }

    @Test
    void aDebtOfAMonthIsNotTakenAway() {
        database.update(
                """
                insert into app.debt (placement_id, month_id, amount, reason, clause, opened_by, opened_on)
                select 1000000000, id, 400, '多付', '§二(三)', 'li', '2026-05-11' from app.pay_month""");

        assertRefused("delete from app.debt", "a debt is not taken away");
    }

    private void assertRefused(String change, String why) {
        assertThatThrownBy(() -> database.update(change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(why);
    }
}
