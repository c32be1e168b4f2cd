package publicpost.subsidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/** The lines of months: written by calculations, thrown away only while their month is open. */
@Service
@Transactional
public class Lines {

    private final JdbcClient database;

    Lines(JdbcClient database) {
        this.database = database;
    }

    /** What is paid in that month of a town, corrections of earlier months included. */
    @Transactional(readOnly = true)
    public List<PayLine> ofMonth(Long month) {
        return database.sql(
                        "select * from app.pay_line where month_id = ? order by placement_id, month, kind, revision")
                .param(month)
                .query(Lines::read)
                .list();
    }

    /** Everything that was ever calculated for one placement, in order. */
    @Transactional(readOnly = true)
    public List<PayLine> of(Long placement) {
        return database.sql("select * from app.pay_line where placement_id = ? order by month, kind, revision")
                .param(placement)
                .query(Lines::read)
                .list();
    }

    /** Who bears what of the lines of these kinds in that month. */
    @Transactional(readOnly = true)
    public Shares shares(Long month, Collection<LineKind> kinds) {
        return ofMonth(month).stream()
                .filter(line -> kinds.contains(line.kind()))
                .map(PayLine::shares)
                .reduce(Shares.ZERO, Shares::plus);
    }

    @Transactional(readOnly = true)
    public Map<LineKind, Money> byKind(Long month) {
        return ofMonth(month).stream()
                .collect(groupingBy(
                        PayLine::kind,
                        () -> new EnumMap<>(LineKind.class),
                        mapping(PayLine::amount, reducing(Money.ZERO, Money::plus))));
    }

    /** The month is open and its attendance changes: it will be calculated anew. */
    public void discard(Long month) {
        database.sql("delete from app.pay_line where month_id = ?").param(month).update();
    }

    static PayLine read(ResultSet row, int number) throws SQLException {
        var shares =
                new Shares(money(row, "province"), money(row, "city"), money(row, "zone"), money(row, "urban_channel"));
        return new PayLine(
                row.getLong("placement_id"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                LineKind.valueOf(row.getString("kind")),
                row.getInt("revision"),
                row.getLong("month_id"),
                row.getLong("run_id"),
                money(row, "amount"),
                shares,
                row.getString("clause"),
                money(row, "standard"),
                row.getBigDecimal("required"),
                row.getBigDecimal("attended"),
                row.getInt("days_paid"),
                row.getInt("days_in_month"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }
}
