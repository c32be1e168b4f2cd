package publicpost.officelists;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.findings.Check;
import publicpost.findings.Explained;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.policy.AfterDeath;
import publicpost.policy.FindingKind;
import publicpost.policy.PayBasis;

/** Attendance of a day after the day of death, unless that death was found to be an error. */
@Component
class AfterDeathCheck implements Check {

    private static final String SINCE_DEATH =
            """
            select distinct on (a.id) p.id as placement, p.town, p.village, p.starts_on, q.name, m.since, n.month, a.pay_basis, a.attended
            from app.office_list l
            join app.office_list_match m on m.list_id = l.id
            join app.placement p on p.person_id = m.person_id
            join app.person q on q.id = p.person_id
            join app.attendance a on a.placement_id = p.id
            join app.pay_month n on n.id = a.month_id
            where l.kind = 'DEATHS' and l.status = 'DONE' and l.superseded_at is null and p.town = ?
              and (m.how = 'EXACT' or m.how = 'OLD_NUMBER' and m.same_name) and a.attended > 0
              and n.month >= date_trunc('month', m.since) and not %s
            order by a.id, m.since"""
                    .formatted(Explained.sql(FindingKind.DECEASED, "p.person_id", "m.since::text"));

    private final JdbcClient database;

    AfterDeathCheck(JdbcClient database) {
        this.database = database;
    }

    /** A month of somebody who had died by its end. */
    private record Month(
            Subject subject,
            LocalDate from,
            String name,
            LocalDate died,
            YearMonth month,
            PayBasis basis,
            BigDecimal attended) {

        BigDecimal tooMany() {
            return AfterDeath.days(month, from, died, basis, attended);
        }

        Seen seen() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("姓名", name);
            facts.put("死亡日期", died.toString());
            facts.put("月份", month.toString());
            facts.put(
                    "出勤",
                    "%s %s"
                            .formatted(
                                    attended.stripTrailingZeros().toPlainString(),
                                    basis == PayBasis.MONTHLY ? "天" : "小时"));
            return new Seen(
                    FindingKind.ATTENDED_AFTER_DEATH, subject, "%s:%s".formatted(died, month), died.plusDays(1), facts);
        }
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.ATTENDED_AFTER_DEATH);
    }

    @Override
    @Transactional(readOnly = true)
    public void look(Watched town, Consumer<Seen> found) {
        var rule = town.rule(FindingKind.ATTENDED_AFTER_DEATH);
        database.sql(SINCE_DEATH).param(town.town()).query(AfterDeathCheck::month).list().stream()
                .filter(month -> month.tooMany().signum() > 0 && rule.isReachedBy(month.tooMany()))
                .map(Month::seen)
                .forEach(found);
    }

    private static Month month(ResultSet row, int number) throws SQLException {
        return new Month(
                Subject.ofPlacement(row.getString("town"), row.getString("village"), row.getLong("placement")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                PayBasis.valueOf(row.getString("pay_basis")),
                row.getBigDecimal("attended"));
    }
}
