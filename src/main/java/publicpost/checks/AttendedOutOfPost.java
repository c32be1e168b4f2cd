package publicpost.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.policy.BeyondPost;
import publicpost.policy.FindingKind;
import publicpost.policy.PayBasis;
import publicpost.policy.PostMonth;
import publicpost.policy.Span;

/**
 * Attended on more days than there were in post, as the registers stand today: also in months approved long ago, where
 * somebody turns out to have left, or to have been suspended, before (§二(五)).
 */
@Component
class AttendedOutOfPost implements Check {

    /**
     * Months that were not wholly spent in post; in all others nobody can have attended too much. Of a month that is held
     * nothing was paid, and what is due of it is reckoned when it is released.
     */
    private static final String PARTLY_IN_POST =
            """
            select p.id, p.village, p.name, p.post_title, a.month, a.pay_basis, a.attended, p.starts_on, p.ends_on
            from app.attended_month a join app.payable_placement p on p.id = a.placement_id
            where p.town = ? and a.attended > 0 and not exists (
                    select from app.held_month h where h.attendance_id = a.id and h.released_on is null) and (p.starts_on > a.month or p.ends_on < a.month + interval '1 month'
                or exists (select from app.suspension s where s.placement_id = p.id
                           and s.from_on < a.month + interval '1 month' and (s.until_on is null or s.until_on > a.month)))
            order by p.id, a.month""";

    private static final String PAUSES =
            """
            select s.placement_id, s.from_on, s.until_on
            from app.suspension s join app.placement p on p.id = s.placement_id where p.town = ?""";

    private final JdbcClient database;

    AttendedOutOfPost(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.ATTENDED_OUT_OF_POST);
    }

    /** One signed month of somebody, and the days of it as they are today. */
    private record Month(
            Subject subject,
            String name,
            String post,
            PayBasis basis,
            BigDecimal attended,
            LocalDate ends,
            PostMonth days) {

        BigDecimal beyond() {
            return BeyondPost.attended(basis, attended, days);
        }

        Seen seen() {
            var unit = basis == PayBasis.MONTHLY ? "天" : "小时";
            return new Seen(
                    FindingKind.ATTENDED_OUT_OF_POST,
                    subject,
                    days.month().toString(),
                    days.month().atDay(1),
                    new Facts()
                            .say("姓名", name)
                            .say("岗位", post)
                            .say("月份", days.month())
                            .say("实出勤", attended.stripTrailingZeros().toPlainString() + unit)
                            .say("在岗且未暂停", "%d天".formatted(days.daysPayable()))
                            .say("多出", "%s天".formatted(beyond().toPlainString()))
                            .say("在岗截至", ends == null ? null : ends.minusDays(1))
                            .all());
        }
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.ATTENDED_OUT_OF_POST);
        var pauses = pauses(watched.town());
        database
                .sql(PARTLY_IN_POST)
                .param(watched.town())
                .query((row, i) -> month(row, watched, pauses))
                .list()
                .stream()
                .filter(month -> month.beyond().signum() > 0 && rule.isReachedBy(month.beyond()))
                .map(Month::seen)
                .forEach(found);
    }

    private static Month month(ResultSet row, Watched watched, Map<Long, List<Span>> pauses) throws SQLException {
        var placement = row.getLong("id");
        var ends = Column.day(row, "ends_on");
        return new Month(
                Subject.ofPlacement(watched.town(), row.getString("village"), placement),
                row.getString("name"),
                row.getString("post_title"),
                PayBasis.valueOf(row.getString("pay_basis")),
                row.getBigDecimal("attended"),
                ends,
                PostMonth.of(
                        YearMonth.from(Column.day(row, "month")),
                        Column.day(row, "starts_on"),
                        ends,
                        pauses.getOrDefault(placement, List.of())));
    }

    private Map<Long, List<Span>> pauses(String town) {
        record Pause(Long placement, Span span) {}
        return database
                .sql(PAUSES)
                .param(town)
                .query((row, i) -> new Pause(
                        row.getLong(1),
                        new Span(
                                row.getObject(2, LocalDate.class),
                                Objects.requireNonNullElse(row.getObject(3, LocalDate.class), LocalDate.MAX))))
                .list()
                .stream()
                .collect(groupingBy(Pause::placement, mapping(Pause::span, toList())));
    }
}
