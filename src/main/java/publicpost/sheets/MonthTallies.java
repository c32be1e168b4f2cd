package publicpost.sheets;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Money;

/** Counts the months of a list together, of whole towns or of one village in them. */
@Service
@Transactional(readOnly = true)
public class MonthTallies {

    private static final String PEOPLE =
            """
            select a.month_id, count(*) as people from app.attendance a join app.in_post p on p.id = a.placement_id
            where a.month_id = any(:months) and (cast(:village as text) is null or p.village = :village)
            group by a.month_id""";

    private static final String TOTALS =
            """
            select l.month_id, sum(l.amount) as total from app.pay_line l
            where l.month_id = any(:months) and (cast(:village as text) is null
                or l.placement_id in (select p.id from app.in_post p where p.village = :village))
            group by l.month_id""";

    /** By how the last payment to each person ended. */
    private static final String PAYMENTS =
            """
            select last.month_id, count(*) filter (where last.status = 'PAID') as paid,
                count(*) filter (where last.status = 'SENT') as sent,
                count(*) filter (where last.status = 'FAILED') as failed
            from (select distinct on (b.month_id, t.placement_id) b.month_id, t.placement_id, t.status
                  from app.payment t join app.payment_batch b on b.id = t.batch_id
                  where b.month_id = any(:months) order by b.month_id, t.placement_id, t.id desc) last
            where cast(:village as text) is null
                or last.placement_id in (select p.id from app.in_post p where p.village = :village)
            group by last.month_id""";

    private record Counted<T>(Long month, T what) {}

    private record Paid(int paid, int sent, int failed) {}

    private final JdbcClient database;

    MonthTallies(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param village null for whole towns
     * @return by id of the month, each of them
     */
    public Map<Long, MonthTally> of(Collection<Long> months, String village) {
        var people = counted(PEOPLE, months, village, row -> row.getInt("people"));
        var totals = counted(TOTALS, months, village, row -> Money.of(row.getBigDecimal("total")));
        var payments = counted(
                PAYMENTS,
                months,
                village,
                row -> new Paid(row.getInt("paid"), row.getInt("sent"), row.getInt("failed")));
        return months.stream().collect(toMap(Function.identity(), month -> {
            var paid = payments.getOrDefault(month, new Paid(0, 0, 0));
            return new MonthTally(
                    people.getOrDefault(month, 0),
                    totals.getOrDefault(month, Money.ZERO),
                    paid.paid(),
                    paid.sent(),
                    paid.failed());
        }));
    }

    /** What one row of an answer says. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<Long, T> counted(String question, Collection<Long> months, String village, Reader<T> reader) {
        return database
                .sql(question)
                .param("months", months.toArray(Long[]::new))
                .param("village", village)
                .query((row, i) -> new Counted<>(row.getLong("month_id"), reader.read(row)))
                .list()
                .stream()
                .collect(toMap(Counted::month, Counted::what));
    }
}
