package publicpost.province;

/** Where our records stand, each as the columns of its kind name it. */
final class OurSql {

    static final String BY_KEY = "x.key = :key";

    /** The key is the id, which has an index. */
    static final String BY_ID = "x.id = case when :key ~ '^[0-9]{1,18}$' then cast(:key as bigint) end";

    static final String PEOPLE =
            """
            select q.id, q.id::text as key, p.dated, p.dated as begun, q.id as person_id, q.name, q.id_number, q.sex, q.born, q.household_place,
                   q.phone, p.basis, d.determined_on
            from app.person q
            join lateral (select min(l.approved_on) as dated,
                                 (array_agg(l.basis order by l.approved_on desc, l.id desc))[1] as basis
                          from app.placement l where l.person_id = q.id) p on p.dated is not null
            left join app.first_determination d on d.person_id = q.id""";

    static final String POSTS =
            """
            select s.id, s.code as key, coalesce(r.window_from, make_date(w.year, 1, 1)) as dated, coalesce(r.window_from, make_date(w.year, 1, 1)) as begun,
                   null::bigint as person_id,
                   f.title, t.name as town, w.area, w.year, f.place, f.duties, f.pay_basis, f.pay, f.hours, f.supervisor,
                   case when s.abolished then 'ABOLISHED' else 'IN_USE' end as standing
            from app.post s
            join app.seat w on w.id = s.seat_id
            join app.office t on t.code = w.town
            join app.offer f on f.id = s.offer_id
            left join app.recruitment r on r.id = f.recruitment_id""";

    static final String PLACEMENTS =
            """
            select p.id, p.case_number as key, greatest(p.approved_on, p.starts_on, p.ended_on) as dated, p.approved_on as begun,
                   p.person_id, q.name, q.id_number, s.code as post, t.name as town, v.name as village, p.area, p.scheme, p.basis, p.approved_on,
                   p.starts_on, least(p.term_ends, p.ended_on) as term_ends, coalesce(a.bank_name, i.bank_name) as bank_name, a.bank_account as account,
                   i.bank_account as list_account, p.status as standing
            from app.placement p
            join app.person q on q.id = p.person_id
            join app.office t on t.code = p.town
            join app.office v on v.code = p.village
            left join app.post s on s.id = p.post_id
            left join app.application a on a.id = p.application_id
            left join app.incumbent i on i.case_number = p.case_number""";

    static final String PAYMENTS =
            """
            select y.id, y.id::text as key, y.settled_on as dated, y.settled_on as begun, p.person_id, p.case_number, q.name, q.id_number,
                   to_char(m.month, 'YYYY-MM') as month, y.amount, y.settled_on as paid_on, y.bank_name,
                   y.bank_account as account
            from app.payment y
            join app.placement p on p.id = y.placement_id
            join app.person q on q.id = p.person_id
            join app.pay_month m on m.id = y.month_id
            where y.status = 'PAID'""";

    static final String EXITS =
            """
            select p.id, p.case_number as key, p.ended_on as dated, p.ended_on as begun, p.person_id, q.name, q.id_number, p.ended_on,
                   (select l.reason from app.leaving l join app.matter m on m.id = l.matter_id
                    where m.placement_id = p.id order by m.id desc limit 1) as reason
            from app.placement p
            join app.person q on q.id = p.person_id
            where p.status = 'ENDED'""";

    private OurSql() {}
}
