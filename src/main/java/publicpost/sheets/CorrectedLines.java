package publicpost.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.LineKind;
import publicpost.policy.Money;

/** The correcting lines of a month with the lines they correct and why, in one question. */
@Component
class CorrectedLines {

    private static final String OF_MONTH =
            """
            select l.placement_id, p.village, p.name, l.month, l.kind, l.revision, l.amount, l.attended,
                coalesce(c.reason, '') as reason,
                (select coalesce(sum(e.amount), 0) from app.pay_line e where e.placement_id = l.placement_id
                    and e.month = l.month and e.kind = l.kind and e.revision < l.revision) as before
            from app.pay_line l
            join app.in_post p on p.id = l.placement_id
            left join app.pay_month w on w.town = p.town and w.month = l.month
            left join app.attendance a on a.placement_id = l.placement_id and a.month_id = w.id
            left join app.correction c on c.attendance_id = a.id and c.month_id = l.month_id
            where l.month_id = ? and l.revision > 0
            order by p.village, p.name, l.placement_id, l.month, l.kind desc, l.revision""";

    private final JdbcClient database;

    CorrectedLines(JdbcClient database) {
        this.database = database;
    }

    List<CorrectedLine> of(Long month) {
        return database.sql(OF_MONTH).param(month).query(CorrectedLines::read).list();
    }

    private static CorrectedLine read(ResultSet row, int number) throws SQLException {
        return new CorrectedLine(
                row.getLong("placement_id"),
                row.getString("village"),
                row.getString("name"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                LineKind.valueOf(row.getString("kind")),
                row.getInt("revision"),
                Money.of(row.getBigDecimal("before")),
                Money.of(row.getBigDecimal("amount")),
                row.getBigDecimal("attended"),
                row.getString("reason"));
    }
}
