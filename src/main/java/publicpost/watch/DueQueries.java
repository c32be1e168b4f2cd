package publicpost.watch;

import static java.util.Map.entry;

import java.util.Map;

/** Where each kind of due thing is found: one question to the tables, for all rows at once. */
final class DueQueries {

    /** Subject and date; :today and the days ahead that the district may change are filled in. */
    static final Map<DueKind, String> BY_KIND = Map.ofEntries(
            // where the end comes with retirement or age there is nothing to decide
            entry(
                    DueKind.TERM,
                    """
                    select id, term_ends from app.placement
                    where status = 'ACTIVE' and scheme = 'PLAN' and term_ends <= cast(:today as date) + :review and term_ends < limit_on"""),
            entry(
                    DueKind.FIRST_REMINDER,
                    """
                    select id, term_ends from app.placement
                    where status = 'ACTIVE' and term_ends <= cast(:today as date) + :first and term_ends > cast(:today as date) + :last"""),
            entry(
                    DueKind.LAST_REMINDER,
                    """
                    select id, term_ends from app.placement
                    where status = 'ACTIVE' and term_ends <= cast(:today as date) + :last and term_ends > cast(:today as date)"""),
            entry(
                    DueKind.LIMIT,
                    """
                    select id, limit_on from app.placement
                    where status = 'ACTIVE' and limit_on <= cast(:today as date)"""),
            entry(
                    DueKind.TERM_END,
                    """
                    select id, term_ends from app.placement
                    where status = 'ACTIVE' and term_ends <= cast(:today as date) and (limit_on is null or limit_on > term_ends)"""),
            entry(
                    DueKind.AGREEMENT,
                    """
                    select p.id, max(a.valid_until) from app.placement p join app.agreement a on a.placement_id = p.id
                    where p.status = 'ACTIVE' group by p.id
                    having max(a.valid_until) <= cast(:today as date) + :renew and max(a.valid_until) + 1 < min(p.term_ends)"""),
            entry(
                    DueKind.COVER,
                    """
                    select p.id, max(c.valid_until) from app.placement p join app.cover c on c.placement_id = p.id
                    where p.status = 'ACTIVE' and c.kind = 'ACCIDENT' group by p.id
                    having max(c.valid_until) <= cast(:today as date) + :renew and max(c.valid_until) >= cast(:today as date)
                        and max(c.valid_until) + 1 < min(p.term_ends)"""),
            // who comes back from a suspension without cover is found once more
            entry(
                    DueKind.UNCOVERED,
                    """
                    select p.id, greatest(
                        coalesce(max(c.valid_until) filter (where c.valid_until < cast(:today as date)) + 1, min(p.starts_on)),
                        (select max(s.until_on) from app.suspension s where s.placement_id = p.id))
                    from app.placement p left join app.cover c on c.placement_id = p.id and c.kind = 'ACCIDENT'
                    where p.status = 'ACTIVE' and p.scheme = 'PLAN' and p.area = 'RURAL' and p.starts_on <= cast(:today as date)
                    group by p.id
                    having not coalesce(bool_or(cast(:today as date) between c.valid_from and c.valid_until), false)"""),
            entry(
                    DueKind.UNSIGNED,
                    """
                    select p.id, max(a.valid_until) + 1 from app.placement p join app.agreement a on a.placement_id = p.id
                    where p.status = 'ACTIVE' group by p.id
                    having max(a.valid_until) < cast(:today as date) and max(a.valid_until) + 1 < min(p.term_ends)"""),
            entry(
                    DueKind.MEMBERSHIP,
                    """
                    select p.id, max(c.lapses_on) from app.placement p
                    join app.claim c on c.application_id = p.application_id and c.group_code = p.basis
                    where p.status = 'ACTIVE' and c.result = 'CONFIRMED' and c.lapses_on < cast(:today as date) group by p.id"""),
            entry(
                    DueKind.WAITING_LIST,
                    """
                    select id, waiting_list_until from app.recruitment
                    where status = 'CLOSED' and waiting_list_until < cast(:today as date)"""));

    private DueQueries() {}
}
