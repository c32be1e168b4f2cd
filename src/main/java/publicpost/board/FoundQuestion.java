package publicpost.board;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import publicpost.policy.FindingKind;

/** What checks, lists and inspections found, whose cases are not closed; papers that ran out are counted apart. */
record FoundQuestion(String which) implements Question {

    static final Question OPEN = new FoundQuestion("");
    static final Question LATE = new FoundQuestion(" and f.due_on < :today");

    private static final String ROWS =
            """
            select f.town, '' as area, f.severity as part, f.case_number, p.code as post, f.person_id, q.name,
                   f.since as since_on, f.due_on as until_on, greatest(0, :today - f.raised_on) as days,
                   null::numeric as amount, case f.kind %s else f.kind end as note
            from app.finding f
            left join app.placement h on h.id = f.placement_id
            left join app.person q on q.id = f.person_id
            left join app.post p on p.id = coalesce(f.post_id, h.post_id)
            where f.closed_on is null and f.kind not in ('UNCOVERED', 'UNSIGNED')"""
                    .formatted(Arrays.stream(FindingKind.values())
                            .map(kind -> "when '%s' then '%s'".formatted(kind.name(), kind.label()))
                            .collect(joining(" ")));

    @Override
    public String rows() {
        return ROWS + which;
    }
}
