package publicpost.reports;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.FindingKind;
import publicpost.policy.Money;

/** Counts the findings that whoever asks may see. */
@Component
@Transactional(readOnly = true)
public class FindingReports {

    /**
     * Papers that ran out have no day by which they are due, and are counted by the board. Held lines count as long as they
     * were not given out; suspended days by the standard of the month.
     */
    private static final String MONTHS =
            """
            with month (town, first, next) as (
                select o.code, m::date, (m + interval '1 month')::date from app.office o,
                    generate_series(cast(:from as timestamp), cast(:until as timestamp), '1 month') m
                where o.code in (:towns)),
            held as (
                select w.town, w.month, h.amount - coalesce((select sum(l.amount) from app.pay_line l
                    where h.released_on is not null and l.placement_id = a.placement_id and l.month = w.month
                        and l.revision > 0), 0) as yuan
                from app.held_month h join app.attendance a on a.id = h.attendance_id
                join app.pay_month w on w.id = a.month_id),
            paused as (
                select w.town, w.month, round(a.standard * a.days_suspended / a.days_in_month
                    * case a.pay_basis when 'HOURLY' then a.hours else 1 end, 2) as yuan
                from app.attendance a join app.pay_month w on w.id = a.month_id
                where a.days_suspended > 0 and exists (select from app.suspension s
                    join app.finding f on f.led_to = s.case_number
                    where s.placement_id = a.placement_id and s.from_on < w.month + interval '1 month'
                        and (s.until_on is null or s.until_on > w.month))),
            stopped as (select town, month, sum(yuan) as yuan from (table held union all table paused) one group by 1, 2),
            back as (
                select p.town, date_trunc('month', r.recovered_on)::date as month, sum(r.amount) as yuan
                from app.debt_recovery r join app.debt d on d.id = r.debt_id join app.placement p on p.id = d.placement_id
                where exists (select from app.finding f where f.placement_id = d.placement_id
                    and f.decision <> 'EXPLAINED' and f.raised_on <= d.opened_on)
                group by 1, 2)
            select m.town, m.first,
                (select count(*) from app.finding f where f.due_on is not null and f.town = m.town and f.raised_on >= m.first and f.raised_on < m.next)
                    as raised,
                (select count(*) from app.finding f where f.due_on is not null and f.town = m.town and f.closed_on >= m.first and f.closed_on < m.next)
                    as closed,
                (select round(avg(f.closed_on - f.raised_on), 1) from app.finding f where f.due_on is not null and f.town = m.town
                    and f.closed_on >= m.first and f.closed_on < m.next) as days,
                (select count(*) from app.finding f where f.due_on is not null and f.town = m.town and f.raised_on < m.next
                    and (f.closed_on is null or f.closed_on >= m.next)) as open,
                coalesce((select yuan from stopped s where s.town = m.town and s.month = m.first), 0) as stopped,
                coalesce((select yuan from back b where b.town = m.town and b.month = m.first), 0) as recovered
            from month m order by m.first desc, m.town""";

    private static final String OVERDUE =
            """
            select case_number, kind, town, raised_on, due_on, cast(:today as date) - due_on as days,
                case stage when 'CONFIRM' then 'CLOSE' else stage end as turn
            from app.finding where closed_on is null and due_on < :today and town in (:towns)
            order by due_on, id limit :most""";

    private static final int MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    FindingReports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The months of a year up to this one, the latest first; months without anything are left out.
     *
     * @param towns their codes
     */
    public List<FindingMonth> months(Year year, Collection<String> towns) {
        var last = YearMonth.now(clock).isBefore(year.atMonth(12)) ? YearMonth.now(clock) : year.atMonth(12);
        return database
                .sql(MONTHS)
                .param("from", Date.valueOf(year.atDay(1)))
                .param("until", Date.valueOf(last.atDay(1)))
                .param("towns", towns)
                .query(FindingReports::month)
                .list()
                .stream()
                .filter(month -> !month.isEmpty())
                .toList();
    }

    private static FindingMonth month(ResultSet row, int number) throws SQLException {
        return new FindingMonth(
                row.getString("town"),
                YearMonth.from(row.getObject("first", LocalDate.class)),
                row.getInt("raised"),
                row.getInt("closed"),
                row.getBigDecimal("days"),
                row.getInt("open"),
                Money.of(row.getBigDecimal("stopped")),
                Money.of(row.getBigDecimal("recovered")));
    }

    /** All that ought to have been closed. */
    public int countOverdue(Collection<String> towns) {
        return database.sql("select count(*) from app.finding where closed_on is null and due_on < ? and town = any(?)")
                .params(Date.valueOf(LocalDate.now(clock)), towns.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** The longest first; at most 500. */
    public List<OverdueFinding> overdue(Collection<String> towns) {
        return database.sql(OVERDUE)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("towns", towns)
                .param("most", MOST)
                .query((row, i) -> new OverdueFinding(
                        row.getString("case_number"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("town"),
                        row.getObject("raised_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("days"),
                        OverdueFinding.Turn.valueOf(row.getString("turn"))))
                .list();
    }
}
