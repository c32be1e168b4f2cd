package publicpost.sheets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Money;

/** Reads what a town's people were to get in some months, what reached them and what they owe, in three questions. */
@Component
class LedgerRows {

    private static final String AMOUNTS =
            """
            select l.placement_id, p.village, p.name, l.month, l.revision > 0 as corrects, sum(l.amount) as amount
            from app.pay_line l
            join app.in_post p on p.id = l.placement_id
            where l.month_id = any(:months) and l.kind = 'POST_SUBSIDY'
            group by l.placement_id, p.village, p.name, l.month, l.revision > 0
            order by p.village, p.name, l.placement_id, l.month""";

    /** By how the last payment of each month ended. */
    private static final String PAYMENTS =
            """
            select placement_id, count(*) filter (where status = 'PAID') as months,
                coalesce(sum(amount) filter (where status = 'PAID'), 0) as paid,
                coalesce(sum(amount) filter (where status = 'FAILED'), 0) as failed
            from (select distinct on (b.month_id, t.placement_id) t.placement_id, t.status, t.amount
                  from app.payment t join app.payment_batch b on b.id = t.batch_id
                  where b.month_id = any(:months) order by b.month_id, t.placement_id, t.id desc) last
            group by placement_id""";

    private static final String DEBTS =
            """
            select d.placement_id, sum(d.amount - d.recovered) as owed from app.debt d
            join app.in_post p on p.id = d.placement_id where p.town = :town group by d.placement_id""";

    private record Amount(
            Long placement, String village, String name, YearMonth month, boolean corrects, Money amount) {}

    private record Paid(Long placement, int months, Money paid, Money failed) {

        static Paid nothing(Long placement) {
            return new Paid(placement, 0, Money.ZERO, Money.ZERO);
        }
    }

    private record Owed(Long placement, Money yuan) {}

    private final JdbcClient database;

    LedgerRows(JdbcClient database) {
        this.database = database;
    }

    /** @param months ids of months of that town; by village and name */
    List<LedgerRow> of(String town, List<Long> months) {
        var amounts =
                database
                        .sql(AMOUNTS)
                        .param("months", months.toArray(Long[]::new))
                        .query(LedgerRows::amount)
                        .list()
                        .stream()
                        .collect(groupingBy(Amount::placement, LinkedHashMap::new, toList()));
        var paid = paid(months);
        var owed = owed(town);
        return amounts.entrySet().stream()
                .map(one -> row(
                        one.getValue(),
                        paid.getOrDefault(one.getKey(), Paid.nothing(one.getKey())),
                        owed.getOrDefault(one.getKey(), Money.ZERO)))
                .toList();
    }

    private static LedgerRow row(List<Amount> amounts, Paid paid, Money owed) {
        var first = amounts.get(0);
        Map<YearMonth, Money> own =
                amounts.stream().filter(one -> !one.corrects()).collect(toMap(Amount::month, Amount::amount));
        var corrected =
                amounts.stream().filter(Amount::corrects).map(Amount::amount).reduce(Money.ZERO, Money::plus);
        return new LedgerRow(
                first.village(), first.name(), own, corrected, paid.months(), paid.paid(), paid.failed(), owed);
    }

    private static Amount amount(ResultSet row, int number) throws SQLException {
        return new Amount(
                row.getLong("placement_id"),
                row.getString("village"),
                row.getString("name"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getBoolean("corrects"),
                Money.of(row.getBigDecimal("amount")));
    }

    private Map<Long, Paid> paid(List<Long> months) {
        return database
                .sql(PAYMENTS)
                .param("months", months.toArray(Long[]::new))
                .query((row, i) -> new Paid(
                        row.getLong("placement_id"),
                        row.getInt("months"),
                        Money.of(row.getBigDecimal("paid")),
                        Money.of(row.getBigDecimal("failed"))))
                .list()
                .stream()
                .collect(toMap(Paid::placement, one -> one));
    }

    private Map<Long, Money> owed(String town) {
        return database
                .sql(DEBTS)
                .param("town", town)
                .query((row, i) -> new Owed(row.getLong("placement_id"), Money.of(row.getBigDecimal("owed"))))
                .list()
                .stream()
                .collect(toMap(Owed::placement, Owed::yuan));
    }
}
