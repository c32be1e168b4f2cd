package publicpost.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth.Status;
import publicpost.casefile.CaseNumbers;

/** The register of months: one for each town and month, however often it is begun. */
@Service
@Transactional
public class PayMonths {

    /** Towns and months in which somebody was in post, or something has to be set right, and which nobody has begun. */
    private static final String MISSING =
            """
            select distinct p.town, date(m.month) as month from app.payable_placement p
            cross join lateral generate_series(date_trunc('month', p.starts_on::timestamp),
                least(coalesce(p.ends_on, cast(:first as date)), cast(:first as date)) - interval '1 day', '1 month') m (month)
            where p.status <> 'RESERVED' and p.starts_on < coalesce(p.ends_on, cast(:first as date))
                and not exists (select from app.pay_month o where o.town = p.town and o.month = m.month)
            union
            select w.town, cast(:first as date) - interval '1 month' from app.correction c
            join app.attendance a on a.id = c.attendance_id join app.pay_month w on w.id = a.month_id
            where c.month_id is null and not exists (select from app.pay_month o
                where o.town = w.town and o.month = cast(:first as date) - interval '1 month')
            order by 2, 1""";

    private final JdbcClient database;
    private final CaseNumbers numbers;
    private final Clock clock;

    PayMonths(JdbcClient database, CaseNumbers numbers, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Opens every month that is over and has not been opened yet, those missed before included. */
    public List<PayMonth> openMissing() {
        var today = LocalDate.now(clock);
        return database
                .sql(MISSING)
                .param("first", java.sql.Date.valueOf(today.withDayOfMonth(1)))
                .query((row, i) -> open(row.getString(1), row.getObject(2, LocalDate.class), today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where another node was faster. */
    private Optional<PayMonth> open(String town, LocalDate month, LocalDate today) {
        return database.sql(
                        """
                        insert into app.pay_month (case_number, town, month, opened_on) values (?, ?, ?, ?)
                        on conflict (town, month) do nothing returning *""")
                .params(numbers.payMonth(), town, month, today)
                .query(PayMonths::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<PayMonth> find(String caseNumber) {
        return database.sql("select * from app.pay_month where case_number = ?")
                .param(caseNumber)
                .query(PayMonths::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public PayMonth get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no month " + caseNumber));
    }

    @Transactional(readOnly = true)
    public PayMonth get(Long id) {
        return database.sql("select * from app.pay_month where id = ?")
                .param(id)
                .query(PayMonths::read)
                .single();
    }

    /** Keeps it as it is until the transaction ends. */
    public PayMonth lock(Long id) {
        return database.sql("select * from app.pay_month where id = ? for update")
                .param(id)
                .query(PayMonths::read)
                .single();
    }

    /** Of these towns, the newest month first. */
    @Transactional(readOnly = true)
    public List<PayMonth> of(Collection<String> towns) {
        return database.sql("select * from app.pay_month where town in (:towns) order by month desc, town")
                .param("towns", towns)
                .query(PayMonths::read)
                .list();
    }

    /** Of one town within a year, in their order. */
    @Transactional(readOnly = true)
    public List<PayMonth> of(String town, int year) {
        return database.sql(
                        "select * from app.pay_month where town = ? and extract(year from month) = ? order by month")
                .params(town, year)
                .query(PayMonths::read)
                .list();
    }

    public void become(Long id, Status status) {
        database.sql("update app.pay_month set status = ? where id = ?")
                .params(status.name(), id)
                .update();
    }

    /** @param transferredOn when what goes to units, insurers and the agency was handed on */
    public void transferred(Long id, LocalDate transferredOn) {
        database.sql("update app.pay_month set transferred_on = coalesce(transferred_on, ?) where id = ?")
                .params(transferredOn, id)
                .update();
    }

    public void paid(Long id) {
        database.sql("update app.pay_month set status = 'PAID', paid_on = ? where id = ?")
                .params(LocalDate.now(clock), id)
                .update();
    }

    private static PayMonth read(ResultSet row, int number) throws SQLException {
        return new PayMonth(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("town"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Status.valueOf(row.getString("status")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("notice_from", LocalDate.class),
                row.getObject("notice_until", LocalDate.class),
                row.getString("checked_by"),
                row.getString("approved_by"),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("transferred_on", LocalDate.class),
                row.getBoolean("second_needed"),
                row.getString("second_approved_by"),
                row.getObject("second_approved_on", LocalDate.class));
    }
}
