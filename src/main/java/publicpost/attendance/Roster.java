package publicpost.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.masks.Masks;
import publicpost.policy.Money;
import publicpost.policy.PostMonth;
import publicpost.policy.Span;
import publicpost.secrets.Secrets;

/** Who of a town was in post in a month, and on how many of its days. */
@Component
class Roster {

    private static final String IN_POST =
            """
            select * from app.payable_placement
            where town = ? and status <> 'RESERVED' and starts_on < ? and (ends_on is null or ends_on > ?)
            order by village, id""";

    private static final String SUSPENDED =
            """
            select s.placement_id, s.from_on, s.until_on from app.suspension s join app.placement p on p.id = s.placement_id
            where p.town = ? and s.from_on < ? and (s.until_on is null or s.until_on > ?)""";

    private record Pause(Long placement, Span span) {}

    private final JdbcClient database;
    private final Secrets secrets;

    Roster(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    List<OnRoster> of(String town, YearMonth month) {
        var first = month.atDay(1);
        var next = month.plusMonths(1).atDay(1);
        var pauses = pauses(town, first, next);
        return database.sql(IN_POST)
                .params(town, next, first)
                .query((row, i) ->
                        OnRoster.read(row, account(row), days(row.getLong("id"), month, pauses, OnRoster.post(row))))
                .list();
    }

    /** A sheet shows it masked, so no more of it is kept there. */
    private String account(ResultSet row) throws SQLException {
        var account = PayableAccount.of(row, secrets);
        return account == null ? null : Masks.bankAccount(account);
    }

    /** Of one person, also where somebody has meanwhile left. */
    PostMonth days(Long placement, YearMonth month) {
        var pauses = database.sql("select placement_id, from_on, until_on from app.suspension where placement_id = ?")
                .param(placement)
                .query((row, i) -> span(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
        return database.sql("select starts_on, ends_on from app.payable_placement where id = ?")
                .param(placement)
                .query((row, i) -> PostMonth.of(
                        month, row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), pauses))
                .single();
    }

    private Map<Long, List<Span>> pauses(String town, LocalDate first, LocalDate next) {
        return database
                .sql(SUSPENDED)
                .params(town, next, first)
                .query((row, i) -> new Pause(
                        row.getLong(1), span(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Pause::placement, mapping(Pause::span, toList())));
    }

    private static Span span(LocalDate from, LocalDate until) {
        return new Span(from, Objects.requireNonNullElse(until, LocalDate.MAX));
    }

    private static PostMonth days(Long placement, YearMonth month, Map<Long, List<Span>> pauses, OnRoster.Post post) {
        return PostMonth.of(month, post.from(), post.until(), pauses.getOrDefault(placement, List.of()));
    }

    /** What the province has borne for each post of the town in the year before that month. */
    Map<Long, Money> provinceBorne(String town, YearMonth month) {
        record Borne(Long post, Money yuan) {}
        return database
                .sql(
                        """
                        select coalesce(p.post_id, -p.id), sum(l.province) from app.placement p
                        join app.pay_line l on l.placement_id = p.id
                        where p.town = ? and l.month >= ? and l.month < ? group by 1""")
                .params(town, month.withMonth(1).atDay(1), month.atDay(1))
                .query((row, i) -> new Borne(row.getLong(1), Money.of(row.getBigDecimal(2))))
                .list()
                .stream()
                .collect(toMap(Borne::post, Borne::yuan));
    }
}
