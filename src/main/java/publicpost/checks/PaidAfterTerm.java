package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
import publicpost.policy.PostMonth;

/** Days paid after a term that nobody extended, or after somebody had left, and not taken back since (§二(三)). */
@Component
class PaidAfterTerm implements Check {

    /** What was last written for a month; a correction that waits for an open month counts as written. */
    private static final String LAST_LINES =
            """
            select distinct on (l.placement_id, l.month) p.id, p.village, p.name, p.post_title, p.starts_on, p.ends_on, l.month,
                   least(l.days_paid, (select c.days_in_post - c.days_suspended
                       from app.correction c join app.attendance a on a.id = c.attendance_id
                       join app.pay_month m on m.id = a.month_id
                       where a.placement_id = l.placement_id and m.month = l.month order by c.id desc limit 1)) as days_paid
            from app.payable_placement p
            join app.pay_line l on l.placement_id = p.id and l.kind = 'POST_SUBSIDY'
                and l.month > p.ends_on - interval '1 month'
            where p.town = ? and p.ends_on is not null
            order by l.placement_id, l.month, l.revision desc""";

    private final JdbcClient database;

    PaidAfterTerm(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.PAID_AFTER_TERM);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        database.sql(LAST_LINES).param(watched.town()).query((row, i) -> seen(row, watched.town())).list().stream()
                .flatMap(Optional::stream)
                .forEach(found);
    }

    private static Optional<Seen> seen(ResultSet row, String town) throws SQLException {
        var month = YearMonth.from(Column.day(row, "month"));
        var ends = Column.day(row, "ends_on");
        var days = PostMonth.of(month, Column.day(row, "starts_on"), ends, List.of());
        var paid = row.getInt("days_paid");
        var beyond = BeyondPost.paid(paid, days);
        if (beyond == 0) {
            return Optional.empty();
        }
        return Optional.of(new Seen(
                FindingKind.PAID_AFTER_TERM,
                Subject.ofPlacement(town, row.getString("village"), row.getLong("id")),
                month.toString(),
                ends.isAfter(month.atDay(1)) ? ends : month.atDay(1),
                new Facts()
                        .say("姓名", row.getString("name"))
                        .say("岗位", row.getString("post_title"))
                        .say("月份", month)
                        .say("发放天数", "%d天".formatted(paid))
                        .say("在岗天数", "%d天".formatted(days.daysInPost()))
                        .say("多发", "%d天".formatted(beyond))
                        .say("期限或在岗截至", ends.minusDays(1))
                        .all()));
    }
}
