package publicpost.checks;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Comparator;
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
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.FullAttendance;

/** Nobody ever misses a day at many posts of one supervisor, month after month; about the office they are at (§二(五)). */
@Component
class SupervisedPosts implements Check {

    /** Of each post held today since when nobody missed a day, and the latest month that is signed. */
    private static final String RUNS =
            """
            select h.id, h.town, h.village, h.person_id, h.name, h.post_title, h.starts_on, h.offer_id,
                   regexp_replace(h.supervisor, '\\s', '', 'g') as supervisor, max(a.month) as latest,
                   greatest(min(a.month), (max(a.month) filter (where a.attended < a.required) + interval '1 month')::date)
                       as since
            from app.holder h join app.attended_month a on a.placement_id = h.id
            where h.town = ? and h.supervisor <> ''
            group by h.id, h.town, h.village, h.person_id, h.name, h.post_title, h.starts_on, h.offer_id, h.supervisor""";

    private final JdbcClient database;

    SupervisedPosts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.FULL_ATTENDANCE);
    }

    private record Post(Holder holder, Long offer, String supervisor, FullAttendance.Run run) {

        static Post read(ResultSet row) throws SQLException {
            return new Post(
                    Holder.read(row),
                    row.getLong("offer_id"),
                    row.getString("supervisor"),
                    new FullAttendance.Run(
                            YearMonth.from(Column.day(row, "since")), YearMonth.from(Column.day(row, "latest"))));
        }
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.FULL_ATTENDANCE);
        database.sql(RUNS).param(watched.town()).query((row, i) -> Post.read(row)).list().stream()
                .collect(groupingBy(Post::supervisor))
                .values()
                .forEach(posts -> of(posts, rule, watched).ifPresent(found));
    }

    /** Of one supervisor; a post whose last month is not signed yet would end its run for no reason, so it waits. */
    private static Optional<Seen> of(List<Post> all, FindingRule rule, Watched watched) {
        var latest = all.stream()
                .map(post -> post.run().latest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var posts = all.stream()
                .filter(post -> !post.run().latest().isBefore(latest.minusMonths(1))
                        && post.run().isLongEnough(rule))
                .toList();
        return FullAttendance.since(posts.stream().map(Post::run).toList(), rule)
                .map(since -> seen(posts, since, rule, watched));
    }

    /** The supervisor is known by the first kind of post ever offered in that name. */
    private static Seen seen(List<Post> posts, YearMonth since, FindingRule rule, Watched watched) {
        var holders = posts.stream().map(Post::holder).toList();
        var first =
                posts.stream().map(Post::offer).min(Comparator.naturalOrder()).orElseThrow();
        return new Seen(
                FindingKind.FULL_ATTENDANCE,
                Subject.ofOffice(watched.town(), Villages.only(holders)),
                "offer/%d %s".formatted(first, since),
                since.atDay(1),
                new Facts()
                        .say("岗位负责人", posts.get(0).supervisor())
                        .say("月月全勤的岗位", "%d 个".formatted(posts.size()))
                        .say("核查标准", "%s %s，连续 %s 个月".formatted(rule.threshold(), rule.unit(), rule.months()))
                        .say("起始月份", since)
                        .say(
                                "在岗人员",
                                String.join(
                                        "、",
                                        holders.stream()
                                                .map(Holder::name)
                                                .sorted()
                                                .toList()))
                        .all());
    }
}
