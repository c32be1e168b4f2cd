package publicpost.board;

/** Who waits for a seat of the plan. */
final class WaitingQuestion implements Question {

    private static final String ROWS =
            """
            select n.town, a.area, '' as part, a.case_number, null as post, a.person_id, q.name,
                   (a.applied_at at time zone 'Asia/Shanghai')::date as since_on, n.waiting_list_until as until_on,
                   null::int as days, null::numeric as amount, n.title as note
            from app.application a
            join app.recruitment n on n.id = a.recruitment_id
            left join app.person q on q.id = a.person_id
            where a.status = 'WAIT_LISTED' and n.year = :plan""";

    @Override
    public String rows() {
        return ROWS;
    }
}
