package publicpost.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** The tables of what was drawn. */
@Component
class InspectionRows {

    private static final String ADD =
            """
            with made as (
                insert into app.inspection (number, town, drawn_by, office, drawn_on, drawn_at, method, seed,
                                            population, population_sha256, at_random, by_risk, form)
                select 'DD' || :year || '-' || lpad(n::text, greatest(4, length(n::text)), '0'),
                       :town, :by, :office, :day, :at, :method, :seed, :population, :sha256, :random, :risk, :form
                from nextval('app.inspection_number') n
                on conflict (form) do nothing returning id, number),
            posts as (
                insert into app.inspection_post (inspection_id, placement_id, position, course, weight)
                select made.id, p.id, c.position, c.course, c.weight
                from made, unnest(:cases::text[], :courses::text[], :weights::int[])
                               with ordinality c (case_number, course, weight, position)
                join app.placement p on p.case_number = c.case_number)
            select number from made""";

    private static final String STANDING =
            """
            select i.number, i.town, i.drawn_on, i.office, i.closed_by is not null as closed, count(*) as drawn,
                   (select count(*) from app.inspection_post q join app.finding f on f.placement_id = q.placement_id
                    where q.inspection_id = i.id and f.fact = i.number and f.kind = any(:kinds)) as findings,
                   count(e.id) as done, count(*) filter (where e.result = 'PRESENT') as present,
                   count(*) filter (where e.result = 'SUBSTITUTE') as substitute,
                   count(*) filter (where e.result = 'ABSENT') as absent,
                   count(*) filter (where e.result = 'ON_LEAVE') as on_leave
            from app.inspection i
            join app.inspection_post p on p.inspection_id = i.id
            left join app.inspection_entry e on e.inspection_id = p.inspection_id and e.placement_id = p.placement_id
                 and not exists (select from app.inspection_entry c where c.corrects = e.id)
            where i.drawn_on >= make_date(:year, 1, 1) and i.drawn_on < make_date(:year + 1, 1, 1)
            group by i.id order by i.id desc""";

    private static final String CLOSE =
            """
            update app.inspection i set closed_by = :by, closed_on = :day, why = :why
            where i.id = :id and i.closed_by is null
              and exists (select from app.inspection_post p where p.inspection_id = i.id
                          and not exists (select from app.inspection_entry e where e.inspection_id = i.id
                                          and e.placement_id = p.placement_id))""";

    private final JdbcClient database;

    InspectionRows(JdbcClient database) {
        this.database = database;
    }

    /** The number of one of that office's in that town that is neither ended nor gone through; not of the form itself. */
    Optional<String> underWay(Inspections.Wanted wanted, UUID form) {
        return database.sql(
                        """
                        select i.number from app.inspection i
                        where i.town = ? and i.office = ? and i.form <> ? and i.closed_by is null
                          and exists (select from app.inspection_post p where p.inspection_id = i.id
                                      and not exists (select from app.inspection_entry e where e.inspection_id = i.id
                                                      and e.placement_id = p.placement_id))
                        order by i.id limit 1""")
                .params(wanted.town(), wanted.office(), form)
                .query(String.class)
                .optional();
    }

    /** @return its number; empty when the same form drew one meanwhile */
    Optional<String> add(Inspections.Wanted wanted, Inspection.Draw draw, UUID form, String officer, Instant at) {
        var drawn = draw.again();
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        return database.sql(ADD)
                .param("town", wanted.town())
                .param("office", wanted.office())
                .param("by", officer)
                .param("day", day)
                .param("year", Integer.toString(day.getYear()))
                .param("at", Timestamp.from(at))
                .param("method", draw.method())
                .param("seed", draw.seed())
                .param("population", draw.population().text())
                .param("sha256", draw.populationSha256())
                .param("form", form)
                .param("random", draw.atRandom())
                .param("risk", draw.byRisk())
                .param(
                        "cases",
                        drawn.stream().map(one -> one.post().caseNumber()).toArray(String[]::new))
                .param("courses", drawn.stream().map(one -> one.course().name()).toArray(String[]::new))
                .param("weights", drawn.stream().map(one -> one.post().weight()).toArray(Integer[]::new))
                .query(String.class)
                .optional();
    }

    /** The number of the one that a page asked for. */
    Optional<String> drawnBy(UUID form) {
        return database.sql("select number from app.inspection where form = ?")
                .param(form)
                .query(String.class)
                .optional();
    }

    Optional<Inspection> find(String number) {
        return database.sql("select * from app.inspection where number = ?")
                .param(number)
                .query((row, i) -> inspection(row))
                .optional();
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getLong("id"),
                row.getString("number"),
                row.getString("town"),
                row.getString("drawn_by"),
                row.getString("office"),
                row.getObject("drawn_on", LocalDate.class),
                new Inspection.Draw(
                        row.getString("method"),
                        row.getString("seed"),
                        Population.read(row.getString("population")),
                        row.getString("population_sha256"),
                        row.getInt("at_random"),
                        row.getInt("by_risk")),
                row.getString("closed_by"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("why"));
    }

    List<Standing> ofYear(int year) {
        return database.sql(STANDING)
                .param("year", year)
                .param("kinds", InspectionResult.FINDINGS)
                .query((row, i) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("number"),
                row.getString("town"),
                row.getObject("drawn_on", LocalDate.class),
                row.getString("office"),
                row.getBoolean("closed"),
                row.getInt("drawn"),
                row.getInt("done"),
                row.getInt("present"),
                row.getInt("substitute"),
                row.getInt("absent"),
                row.getInt("on_leave"),
                row.getInt("findings"));
    }

    int close(long id, String why, String officer, LocalDate on) {
        return database.sql(CLOSE)
                .param("id", id)
                .param("by", officer)
                .param("day", on)
                .param("why", why)
                .update();
    }
}
