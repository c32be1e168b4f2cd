package publicpost.board;

/** How long seats have stood empty: since they were issued, or since somebody left the last. */
final class EmptySeatQuestion implements Question {

    private static final String ROWS =
            """
            select e.*, case when days <= 30 then 'D30' when days <= 90 then 'D90' when days <= 180 then 'D180'
                        else 'OVER' end as part
            from (
                select s.town, s.area, null as case_number, coalesce(p.code, '指标 ' || s.number) as post,
                       null::bigint as person_id, null as name, x.since_on, null::date as until_on,
                       greatest(0, :today - x.since_on) as days, null::numeric as amount,
                       case when p.id is null then '未开发' else '已开发，无人在岗' end as note
                from app.seat s
                left join app.post p on p.seat_id = s.id and not p.abolished
                cross join lateral (select greatest(
                    -- the first edition that had a seat of that number
                    (select min(e.issued_on) from app.plan e join app.plan_cell c on c.plan_id = e.id
                     where e.year = s.year and c.town = s.town and c.area = s.area and c.seats >= s.number),
                    (select max(h.ended_on) from app.placement h where h.seat_id = s.id)) as since_on) x
                where s.year = :plan and not s.withdrawn and p.holder is null and p.incumbent is null) e""";

    @Override
    public String rows() {
        return ROWS;
    }
}
