package publicpost.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.payment.MonthRows.APRIL;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.payment.MonthRows;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.process.ManyInPost;
import publicpost.secrets.Secrets;

/** What an approved month should have been is settled in an open one, each correction once. */
@InOneContext
class CorrectingLinesTest {

    private static final YearMonth MAY = APRIL.plusMonths(1);

    @Autowired
    CorrectingLines correcting;

    @Autowired
    Lines lines;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private MonthRows rows;

    @BeforeEach
    void everybodyWasPaidAWholeMonth() {
        rows = new MonthRows(database, secrets);
        rows.approved(2, "2400.00");
    }

    @Test
    void writtenTwiceTheyAreThereOnce() {
        var may = correct(rows.open(MAY), "11");

        write(may);
        var once = lines.ofMonth(may);
        write(may);

        assertThat(lines.ofMonth(may)).isEqualTo(once);
        assertThat(once)
                .allMatch(line -> line.revision() == 1 && line.month().equals(APRIL))
                .filteredOn(line -> line.kind() == LineKind.POST_SUBSIDY)
                .extracting(PayLine::amount)
                .containsExactly(Money.of("-1200"));
    }

    @Test
    void aSecondCorrectionSettlesWhatIsStillWrong() {
        var may = correct(rows.open(MAY), "11");
        write(may);
        rows.approve(may);
        var june = correct(rows.open(MAY.plusMonths(1)), "22");

        write(june);
        write(june);

        assertThat(lines.of(ManyInPost.id(0)))
                .filteredOn(line -> line.kind() == LineKind.POST_SUBSIDY)
                .extracting(PayLine::amount)
                .containsExactly(Money.of("2400"), Money.of("-1200"), Money.of("1200"));
    }

    private Long correct(Long month, String attended) {
        database.update(
                """
                insert into app.correction (month_id, attendance_id, days_in_post, days_suspended, required, attended,
                    unit_contributions, premium, cause, reason, entered_by, entered_on)
                select ?, id, 30, 0, 22, cast(? as numeric), 0, 0, 'LATE', '补记', 'zhao', '2026-05-11' from app.attendance
                where placement_id = ?""",
                month,
                attended,
                ManyInPost.id(0));
        return month;
    }

    private void write(Long month) {
        correcting.write(month, database.queryForObject("select max(id) from app.pay_run", Long.class));
    }
}
