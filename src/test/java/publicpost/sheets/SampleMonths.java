package publicpost.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.payment.Debts;
import publicpost.payment.Payments;
import publicpost.process.ManyInPost;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;
import publicpost.subsidy.CorrectingLines;
import publicpost.subsidy.SubsidyRuns;

/**
 * Two months of a town from attendance to the bank's answers: calculated by the rules, everything before and after
 * written straight into the tables.
 */
public final class SampleMonths {

    public static final String TOWN = "town-chucun";
    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static final String ONE = "village-chucun-1";
    private static final String TWO = "village-chucun-2";

    private final JdbcTemplate database;
    private final Secrets secrets;
    private final SubsidyRuns runs;
    private final CorrectingLines correcting;
    private final Payments payments;
    private final Debts debts;

    public SampleMonths(
            JdbcTemplate database,
            Secrets secrets,
            SubsidyRuns runs,
            CorrectingLines correcting,
            Payments payments,
            Debts debts) {
        this.database = database;
        this.secrets = secrets;
        this.runs = runs;
        this.correcting = correcting;
        this.payments = payments;
        this.debts = debts;
    }

    /**
     * March paid; in April one is corrected downwards, one has left and owes more than is paid, and one payment fails.
     *
     * @param rural how many people of the first village, at least three
     * @param urban how many of the second; the first of them is paid by the hour
     */
    public void town(int rural, int urban) {
        people(0, rural, ONE, "RURAL");
        people(rural, urban, TWO, "URBAN");
        allot();
        var march = open(MARCH);
        attend(march, ONE, 0, rural);
        attend(march, TWO, rural, urban);
        hourly(march, rural);
        calculate(march, MARCH);
        approve(march, "2026-04-10");
        pay(march, -1);
        var april = open(APRIL);
        attend(april, ONE, 0, rural - 1);
        attend(april, TWO, rural, urban);
        hourly(april, rural);
        correct(april, march, 0, "20", "LATE", "漏记两天病假");
        correct(april, march, rural - 1, "0", "LEFT", "三月一日前已离岗");
        calculate(april, APRIL);
        approve(april, "2026-05-08");
        debts.openFor(april, "district");
        pay(april, 1);
    }

    public void people(int from, int count, String village, String area) {
        ManyInPost.sql(from, count, LocalDate.of(2027, 1, 31), secrets).forEach(database::update);
        var first = ManyInPost.id(from);
        var last = ManyInPost.id(from + count - 1);
        database.update(
                "update app.person set name = (array['于秀兰','王建国','张桂英','李明','赵玉芬','欧阳志强'])[1 + id % 6] where id between ? and ?",
                first, last);
        database.update(
                "update app.placement set village = ?, area = ? where id between ? and ?", village, area, first, last);
        database.batchUpdate(
                """
                insert into app.application (id, version, case_number, recruitment_id, person_id, village, area,
                    unemployed_registered, bank_name, bank_account, bank_account_index, applied_at, registered_by, status,
                    wishes)
                select id, 0, case_number, ?, person_id, village, area, true, '中国农业银行', ?, ?, '2026-02-01', 'li', 'PLACED',
                    '' from app.placement where id = ?""",
                LongStream.rangeClosed(first, last)
                        .mapToObj(id -> new Object[] {ManyInPost.id(0), sealed(id), indexed(id), id})
                        .toList());
        database.update("update app.placement set application_id = id where id between ? and ?", first, last);
    }

    private String sealed(long id) {
        return secrets.seal(SealedColumn.APPLICATION_ACCOUNT, account(id));
    }

    private String indexed(long id) {
        return secrets.index(SealedColumn.APPLICATION_ACCOUNT, account(id));
    }

    private static String account(long id) {
        return "622848%013d".formatted(id);
    }

    private void allot() {
        for (var source : List.of("PROVINCE", "CITY", "ZONE", "URBAN_CHANNEL")) {
            database.update(
                    """
                    insert into app.budget_entry (year, town, source, amount, document, reason, entered_by, entered_at)
                    values (2026, ?, ?, 1000000, '威高财〔2026〕1号', '年初安排', 'district', '2026-01-05')""",
                    TOWN,
                    source);
        }
    }

    public Long open(YearMonth month) {
        return database.queryForObject(
                """
                insert into app.pay_month (case_number, town, month, opened_on)
                values ('FF2026-9000' || ?::text, ?, ?, ?) returning id""",
                Long.class,
                "%02d".formatted(month.getMonthValue()),
                TOWN,
                month.atDay(1),
                month.plusMonths(1).atDay(1));
    }

    /** Everybody came on every day, and the village signed it. */
    public void attend(Long month, String village, int from, int count) {
        var unit = database.queryForObject(
                """
                insert into app.attendance_unit (month_id, village, status, entered_by, signed_by)
                values (?, ?, 'SIGNED', 'agency', ?) returning id""",
                Long.class,
                month,
                village,
                village);
        database.update(
                """
                insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked,
                    post_title, area, pay_basis, standard, hours, days_in_month, days_in_post, days_suspended,
                    province_left, required, attended, unit_contributions, premium)
                select ?, ?, id, name, bank_name, '6228 **** 0000', post_title, area, pay_basis, standard, hours,
                    30, 30, 0, 166.67, 22, case when id % 10 = 2 then 21.5 else 22 end,
                    case area when 'URBAN' then 812.35 else 0 end, case area when 'RURAL' then 60 else 0 end
                from app.payable_placement where id = any(?)""",
                month,
                unit,
                LongStream.range(from, from + count)
                        .map(n -> ManyInPost.id((int) n))
                        .boxed()
                        .toArray(Long[]::new));
    }

    private void hourly(Long month, int number) {
        database.update(
                """
                update app.attendance set pay_basis = 'HOURLY', standard = 25, hours = 120, required = 120, attended = 96.5
                where month_id = ? and placement_id = ?""",
                month,
                ManyInPost.id(number));
    }

    private void correct(Long month, Long wrong, int number, String attended, String cause, String reason) {
        database.update(
                """
                insert into app.correction (month_id, attendance_id, days_in_post, days_suspended, required, attended,
                    unit_contributions, premium, cause, reason, entered_by, entered_on)
                select ?, a.id, case ?::text when 'LEFT' then 0 else days_in_post end, 0, required, ?::numeric, 0,
                    case ?::text when 'LEFT' then 0 else premium end, ?, ?, 'village-chucun-1', '2026-05-02'
                from app.attendance a where a.month_id = ? and a.placement_id = ?""",
                month,
                cause,
                attended,
                cause,
                cause,
                reason,
                wrong,
                ManyInPost.id(number));
    }

    public void calculate(Long month, YearMonth worked) {
        var run = runs.begin(worked, Set.of(month), "district");
        runs.go(run);
        correcting.write(month, run);
        database.update("update app.pay_month set status = 'CALCULATED' where id = ?", month);
    }

    private void approve(Long month, String on) {
        database.update(
                """
                update app.pay_month set status = 'CHECKED', checked_by = 'town-chucun', checked_on = ?::date - 7,
                    notice_from = ?::date - 7, notice_until = ?::date - 1 where id = ?""",
                on,
                on,
                on,
                month);
        database.update(
                """
                update app.pay_month set status = 'APPROVED', approved_by = 'district', approved_on = ?::date,
                    transferred_on = ?::date where id = ?""",
                on,
                on,
                month);
    }

    /** @param failing which of them the bank cannot pay */
    private void pay(Long month, int failing) {
        payments.send(month, "finance");
        database.update(
                """
                update app.payment set status = case placement_id when ? then 'FAILED' else 'PAID' end,
                    answer = case placement_id when ? then '账号与户名不符' else '' end,
                    settled_on = '2026-05-11', settled_by = 'finance' where month_id = ?""",
                ManyInPost.id(failing),
                ManyInPost.id(failing),
                month);
    }
}
