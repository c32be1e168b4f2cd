package publicpost.board;

/** Who is in post without cover or agreement. */
final class FindingQuestion implements Question {

    private static final String ROWS =
            """
            select h.town, h.area, f.kind as part, h.case_number, p.code as post, h.person_id, q.name,
                   f.since as since_on, null::date as until_on, greatest(0, :today - f.since) as days,
                   null::numeric as amount, '' as note
            from app.finding f
            join app.placement h on h.id = f.placement_id
            left join app.person q on q.id = h.person_id
            left join app.post p on p.id = h.post_id
            where f.closed_on is null and f.kind in ('UNCOVERED', 'UNSIGNED')""";

    @Override
    public String rows() {
        return ROWS;
    }
}
