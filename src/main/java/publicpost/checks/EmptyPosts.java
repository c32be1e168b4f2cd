package publicpost.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts without holder, and the reports that they are empty (§三(二)). A post is empty from the day its holder left, also
 * where its seat went back to the plan because nobody waited for it; or from the day its announcement ended without anybody.
 * Announced anew, or offered to somebody, it is known of; a post that was abolished on purpose is none.
 */
@Service
@Transactional
public class EmptyPosts {

    private static final String EMPTY =
            """
            select * from (
                select s.id, s.code, o.title, o.place, t.town, last.village,
                       coalesce(last.ended_on, (select n.ends_on from app.notice n where n.recruitment_id = r.id) + 1,
                           r.window_until + 1) as since
                from app.post s
                join app.offer o on o.id = s.offer_id
                join app.seat t on t.id = s.seat_id and not t.withdrawn
                left join app.recruitment r on r.id = o.recruitment_id
                left join lateral (
                    select p.ended_on, p.village, (select l.reason from app.matter m join app.leaving l on l.matter_id = m.id
                        where m.placement_id = p.id order by m.id desc limit 1) as left_for
                    from app.placement p where p.post_id = s.id and p.status = 'ENDED' and p.starts_on is not null
                    order by p.ended_on desc limit 1) last on true
                where t.town = any(?) and s.holder is null and s.incumbent is null
                  and not exists (select from app.post n where n.seat_id = s.seat_id and n.id > s.id)
                  and not exists (select from app.seat_offer f where f.post_id = s.id and f.status in ('OPEN', 'ACCEPTED'))
                  and case when last.ended_on is null then not s.abolished and r.status = 'CLOSED'
                      else last.left_for is distinct from 'POST_ABOLISHED' end) e
            left join lateral (select v.reported_by, v.reported_on, v.reason from app.vacancy_report v
                where v.post_id = e.id and v.since = e.since) v on true
            where e.since <= ? order by e.since, e.id""";

    private final JdbcClient database;
    private final Clock clock;

    EmptyPosts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of these towns, reported or not, the longest empty first. */
    @Transactional(readOnly = true)
    public List<EmptyPost> of(Collection<String> towns) {
        return database.sql(EMPTY)
                .params(towns.toArray(String[]::new), LocalDate.now(clock))
                .query((row, i) -> EmptyPost.read(row))
                .list();
    }

    /**
     * Writes down that the town knows of it, once for each time it falls empty.
     *
     * @return the post as it stands; empty where that town has no such post that is empty
     */
    public Optional<EmptyPost> report(Long post, String town, String reason, String officer) {
        var empty =
                of(List.of(town)).stream().filter(one -> one.id().equals(post)).findFirst();
        empty.ifPresent(one -> database.sql(
                        """
                        insert into app.vacancy_report (post_id, since, town, reason, reported_by, reported_on)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(one.id(), one.since(), town, reason, officer, LocalDate.now(clock))
                .update());
        return empty;
    }
}
