package publicpost.retention;

/**
 * What this tool may delete or blank, and how it is found: key, case number and the day its period is counted from. The
 * rows of evidence (decisions, letters, the trail, what was paid) are not among them.
 */
public enum Kind {
    DRAFT(
            """
            select 'form_draft/' || id as key, null::text as case_number,
                   (made_at at time zone 'Asia/Shanghai')::date as since
            from app.form_draft"""),
    UNFILED_DOCUMENT(
            """
            select 'document/' || id as key, null::text as case_number,
                   (uploaded_at at time zone 'Asia/Shanghai')::date as since
            from app.document where case_number is null and blanked_on is null"""),
    INCUMBENT_LIST(
            """
            select 'incumbent_list/' || l.id as key, null::text as case_number,
                   (l.uploaded_at at time zone 'Asia/Shanghai')::date as since
            from app.incumbent_list l
            where l.status <> 'TAKEN' and not exists (select from app.incumbent i where i.list_id = l.id)"""),
    IMPORT_LIST(
            """
            select 'import_list/' || l.id as key, null::text as case_number,
                   (l.sent_at at time zone 'Asia/Shanghai')::date as since
            from app.import_list l
            where l.status not in ('CHECKING', 'TAKING', 'TAKEN')
              and not exists (select from app.import_row r where r.list_id = l.id and r.state = 'TAKEN')"""),
    MEMBERSHIP(
            """
            select 'membership/' || m.id as key, null::text as case_number, coalesce(m.lapses_on, m.list_date) as since
            from app.membership m"""),
    PROVINCE_DIFFERENCE(
            """
            select 'province_difference/' || d.id as key, null::text as case_number,
                   (e.made_at at time zone 'Asia/Shanghai')::date as since
            from app.province_difference d join app.province_exchange e on e.id = d.exchange_id"""),
    /** One that is gone through is nobody's to delete. */
    OFFICE_LIST(
            """
            select 'office_list/' || l.id as key, null::text as case_number,
                   (coalesce(l.superseded_at, l.sent_at) at time zone 'Asia/Shanghai')::date as since
            from app.office_list l where l.status not in ('RECEIVING', 'MATCHING')"""),
    CLOSED_APPLICATION(
            """
            select 'application/' || c.id as key, c.case_number, c.since from (%s) c where c.blanked_on is null"""
                    .formatted(Found.CLOSED)),
    CLOSED_DOCUMENT(
            """
            select 'document/' || d.id as key, c.case_number, c.since
            from (%s) c join app.document d on d.case_number = c.case_number where d.blanked_on is null"""
                    .formatted(Found.CLOSED)),
    ENDED_DOCUMENT(
            """
            select 'document/' || d.id as key, d.case_number, e.since
            from (%s) e
            join lateral (select e.case_number
                          union select m.case_number from app.matter m where m.placement_id = e.id
                          union select f.case_number from app.finding f where f.placement_id = e.id) c on true
            join app.document d on d.case_number = c.case_number where d.blanked_on is null"""
                    .formatted(Found.ENDED)),
    /** Of somebody whom nobody verified. */
    ONLINE_APPLICATION(
            """
            select 'online_application/' || o.id as key, o.case_number,
                   (greatest(o.changed_at, o.decided_at) at time zone 'Asia/Shanghai')::date as since
            from app.online_application o where o.status in ('NOT_ACCEPTED', 'WITHDRAWN') and o.content is not null"""),
    INSPECTION_PHOTO(
            """
            select 'document/' || d.id as key, d.case_number, (d.uploaded_at at time zone 'Asia/Shanghai')::date as since
            from app.inspection_photo f join app.document d on d.id = f.document_id where d.blanked_on is null"""),
    SIGN_IN(
            """
            select 'sign_in_account/' || account as key, null::text as case_number,
                   (greatest(last_sign_in, failing_since, locked_until) at time zone 'Asia/Shanghai')::date as since
            from app.sign_in_account where greatest(last_sign_in, failing_since, locked_until) is not null""");

    private final String found;

    Kind(String found) {
        this.found = found;
    }

    /** All of the kind whose time is over on :day, by the row of the rules in force on it. */
    String due() {
        return """
               select f.key, f.case_number, f.since, r.kind, r.valid_from
               from (%s) f
               join (select * from app.retention_rule where kind = '%s' and valid_from <= :day
                     order by valid_from desc limit 1) r on r.treatment <> 'KEPT'
               where (f.since + r.keep::interval)::date <= :day"""
                .formatted(found, name());
    }

    /** Constants of an enum cannot name its own fields. */
    private static final class Found {

        /** Nobody came into post by it, no objection and no review is open, and so long nothing was done in it. */
        static final String CLOSED =
                """
                select a.id, a.case_number, a.blanked_on, (greatest(a.applied_at,
                       (select max(t.at) from app.trail t where t.case_number = a.case_number),
                       (select max(d.decided_at) from app.decision d where d.case_number = a.case_number))
                       at time zone 'Asia/Shanghai')::date as since
                from app.application a
                where a.status in ('REFUSED', 'WITHDRAWN', 'NOT_PLACED')
                  and not exists (select from app.placement p where p.application_id = a.id)
                  and not exists (select from app.refusal_review r where r.application_id = a.id and r.outcome is null)
                  and not exists (select from app.objection o where o.application_id = a.id and o.status = 'OPEN')""";

        /** Nothing is open and nothing owed. */
        static final String ENDED =
                """
                select p.id, p.case_number, greatest(p.ended_on,
                       (select max(m.closed_on) from app.matter m where m.placement_id = p.id),
                       (select max(f.closed_on) from app.finding f where f.placement_id = p.id)) as since
                from app.placement p
                where p.status = 'ENDED'
                  and not exists (select from app.matter m where m.placement_id = p.id and m.closed_on is null)
                  and not exists (select from app.finding f where f.placement_id = p.id and f.closed_on is null)
                  and not exists (select from app.debt d where d.placement_id = p.id and d.recovered < d.amount)""";
    }
}
