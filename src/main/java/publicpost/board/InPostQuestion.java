package publicpost.board;

/** Who is in post: by target group, with a disability, and whose term comes to its end. */
enum InPostQuestion implements Question {
    BY_GROUP("h.basis", "null::int", "h.status = 'ACTIVE'"),

    /** On seats of the plan, those not yet started too, as the occupied seats are counted. */
    DISABLED(
            "''",
            "null::int",
            """
            h.status <> 'ENDED' and exists (select from app.seat s where s.id = h.seat_id and s.year = :plan and not s.withdrawn)
              and (h.basis = 'RURAL_DISABLED' or exists (select from app.claim c where c.application_id = h.application_id
                   and c.group_code = 'RURAL_DISABLED' and c.result = 'CONFIRMED'))"""),

    /** The date is the first day no longer subsidised. */
    TERM_ENDS(
            """
            case when h.term_ends <= :today then 'OVER' when h.term_ends <= :today + 30 then 'D30'
                 when h.term_ends <= :today + 60 then 'D60' else 'D90' end""",
            "h.term_ends - :today",
            "h.status = 'ACTIVE' and h.term_ends <= :today + 90");

    private static final String ROWS =
            """
            select h.town, h.area, %s as part, h.case_number, p.code as post, h.person_id, q.name,
                   h.starts_on as since_on, h.term_ends as until_on, %s as days, null::numeric as amount,
                   coalesce(o.title, '') as note
            from app.placement h
            left join app.person q on q.id = h.person_id
            left join app.post p on p.id = h.post_id
            left join app.offer o on o.id = p.offer_id
            where %s""";

    private final String rows;

    InPostQuestion(String part, String days, String which) {
        this.rows = ROWS.formatted(part, days, which);
    }

    @Override
    public String rows() {
        return rows;
    }
}
