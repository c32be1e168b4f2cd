package publicpost.board;

/** Which seats of the plan are there, developed, held or vacant, and which were developed in the first quarter · §一(三). */
enum SeatQuestion implements Question {
    PLANNED("true"),
    DEVELOPED("p.id is not null"),
    UNDEVELOPED("p.id is null"),
    OCCUPIED("coalesce(p.holder, p.incumbent) is not null"),
    VACANT("p.id is not null and p.holder is null and p.incumbent is null"),
    IN_TIME("p.id is not null and " + SeatQuestion.DEVELOPED_ON + " <= make_date(:plan, 3, 31)"),
    LATE("p.id is not null and not coalesce(" + SeatQuestion.DEVELOPED_ON + " <= make_date(:plan, 3, 31), false)");

    /** A post is developed with its announcement; one of an earlier scheme when its holder was re-determined. */
    private static final String DEVELOPED_ON = "coalesce(n.window_from, h.approved_on)";

    private static final String ROWS =
            """
            select s.town, s.area, '' as part, h.case_number, coalesce(p.code, '指标 ' || s.number) as post,
                   h.person_id, q.name, n.window_from as since_on, null::date as until_on, null::int as days,
                   null::numeric as amount, coalesce(o.title, '') as note
            from app.seat s
            left join app.post p on p.seat_id = s.id and not p.abolished
            left join app.offer o on o.id = p.offer_id
            left join app.recruitment n on n.id = o.recruitment_id
            left join app.placement h on h.post_id = p.id and h.status <> 'ENDED'
            left join app.person q on q.id = h.person_id
            where s.year = :plan and not s.withdrawn and %s""";

    private final String which;

    SeatQuestion(String which) {
        this.which = which;
    }

    @Override
    public String rows() {
        return ROWS.formatted(which);
    }
}
