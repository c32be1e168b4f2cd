package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.policy.FindingKind;

/** One person in two posts on the same day, posts of earlier schemes included; about the one that began later (§二(五)). */
@Component
class TwoPosts implements Check {

    /** The same person's other placement, or one that stands on a list and is not decided yet. */
    private static final String AT_ONCE =
            """
            with held as (
                select p.id, p.town, p.village, p.person_id, q.name, p.starts_on, p.ended_on, p.case_number,
                       coalesce(o.title, i.post_title) as post_title
                from app.placement p join app.person q on q.id = p.person_id
                left join app.post s on s.id = p.post_id left join app.offer o on o.id = s.offer_id
                left join app.incumbent i on i.case_number = p.case_number
                where p.starts_on is not null and (p.ended_on is null or p.ended_on > p.starts_on)),
            old as (
                select 'placement/' || e.id as fact, e.id, e.person_id, e.case_number, e.post_title, e.starts_on, e.ended_on
                from held e
                union all
                select 'incumbent/' || i.id, 0, i.person_id, i.case_number, i.post_title, i.started_on, i.ends_on + 1
                from app.incumbent i where i.status in ('IMPORTED', 'CONFIRMED'))
            select h.*, old.fact, old.case_number as other_case, old.post_title as other_post, old.starts_on as other_from,
                   old.ended_on as other_until
            from held h join old on old.person_id = h.person_id and old.case_number <> h.case_number
                and (old.id = 0 or (old.starts_on, old.id) < (h.starts_on, h.id))
            where h.town = ? and (old.ended_on is null or old.ended_on > h.starts_on)
                and (h.ended_on is null or h.ended_on > old.starts_on)""";

    private final JdbcClient database;

    TwoPosts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TWO_POSTS);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        database.sql(AT_ONCE)
                .param(watched.town())
                .query((row, i) -> seen(row))
                .list()
                .forEach(found);
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var holder = Holder.read(row);
        var other = Column.day(row, "other_from");
        return new Seen(
                FindingKind.TWO_POSTS,
                holder.subject(),
                row.getString("fact"),
                later(holder.startsOn(), other),
                holder.facts()
                        .say("另一岗位", row.getString("other_post"))
                        .say("另一案号", row.getString("other_case"))
                        .say("另一岗位起始", other)
                        .say("另一岗位离岗", Column.day(row, "other_until"))
                        .all());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
