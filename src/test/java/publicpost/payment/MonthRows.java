package publicpost.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.process.ManyInPost;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A town's month with people in it, written straight into the tables: for what comes after attendance and calculation. */
public final class MonthRows {

    public static final String TOWN = "town-chucun";
    public static final YearMonth APRIL = YearMonth.of(2026, 4);

    /** Who entered, checked and approved every month here; none of them may pay. */
    public static final String APPROVED_BY = "wang";

    private static final LocalDate TERM_ENDS = LocalDate.of(2027, 1, 31);

    private final JdbcTemplate database;
    private final Secrets secrets;

    public MonthRows(JdbcTemplate database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * Rural people in post since February, with accounts.
     *
     * @param from 0 for the first of a test, then counted on
     * @return their placements
     */
    public List<Long> people(int from, int count) {
        ManyInPost.sql(from, count, TERM_ENDS, secrets).forEach(database::update);
        var first = ManyInPost.id(from);
        var last = ManyInPost.id(from + count - 1);
        database.update("update app.person set name = '测试' || id where id between ? and ?", first, last);
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
        return IntStream.range(from, from + count).mapToObj(ManyInPost::id).toList();
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

    /** A month of the town that nobody has entered anything for. */
    public Long open(YearMonth month) {
        return database.queryForObject(
                """
                insert into app.pay_month (case_number, town, month, opened_on)
                values ('BT-' || ?::text, ?, ?, ?) returning id""",
                Long.class,
                month.toString(),
                TOWN,
                month.atDay(1),
                month.atDay(1));
    }

    /** Everybody came on every day, and the village signed it. */
    public void attend(Long month, List<Long> placements) {
        var unit = database.queryForObject(
                """
                insert into app.attendance_unit (month_id, village, status, entered_by, signed_by)
                values (?, 'village-chucun-1', 'SIGNED', 'zhao', 'qian') returning id""",
                Long.class,
                month);
        database.update(
                """
                insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked,
                    post_title, area, pay_basis, standard, hours, days_in_month, days_in_post, days_suspended,
                    province_left, required, attended)
                select ?, ?, id, name, bank_name, '6228 **** 0000', post_title, area, pay_basis, standard, hours,
                    30, 30, 0, 2000, 22, 22 from app.payable_placement where id = any(?)""",
                month,
                unit,
                placements.toArray(Long[]::new));
    }

    /** What each of them gets for having worked in that month. */
    public void lines(Long month, List<Long> placements, YearMonth worked, String amount) {
        lines(month, placements, worked, 0, amount);
    }

    /**
     * @param month the month it is paid in
     * @param worked the month it is for
     * @param revision 0 for the line itself, 1 for its first correction
     * @param amount yuan for each: a fifth from the province, and a fifth of the rest from the city
     */
    public void lines(Long month, List<Long> placements, YearMonth worked, int revision, String amount) {
        var run = database.queryForObject(
                """
                insert into app.pay_run (month, rule_version, evidence, begun_by, begun_at, rows)
                values (?, 1, '[]', 'sun', '2026-05-01', ?) returning id""",
                Long.class,
                worked.atDay(1),
                placements.size());
        database.update(
                """
                insert into app.pay_line (placement_id, month, kind, revision, month_id, run_id, amount, province, city,
                    zone, urban_channel, clause, standard, required, attended, days_paid, days_in_month)
                select p, ?, 'POST_SUBSIDY', ?, ?, ?, a, round(a * 0.2, 2), round(a * 0.16, 2),
                    a - round(a * 0.2, 2) - round(a * 0.16, 2), 0, '§二(三)', 2400, 22, 22, 30, 30
                from unnest(?::bigint[]) p, (select ?::numeric as a) one""",
                worked.atDay(1),
                revision,
                month,
                run,
                placements.toArray(Long[]::new),
                amount);
    }

    public void check(Long month) {
        database.update(
                """
                update app.pay_month set status = 'CHECKED', checked_by = 'sun', checked_on = '2026-05-06',
                    notice_from = '2026-05-06', notice_until = '2026-05-11' where id = ?""",
                month);
    }

    public void approve(Long month) {
        check(month);
        database.update(
                "update app.pay_month set status = 'APPROVED', approved_by = ?, approved_on = '2026-05-11' where id = ?",
                APPROVED_BY,
                month);
    }

    /** April, approved, with that much for each of so many people, who have the first numbers. */
    public Long approved(int people, String amount) {
        var placements = people(0, people);
        var month = open(APRIL);
        attend(month, placements);
        lines(month, placements, APRIL, amount);
        approve(month);
        return month;
    }
}
