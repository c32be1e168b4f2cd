package publicpost.process.sheets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Area;
import publicpost.policy.Priority;

/** What the database knows of the people of a sheet, as far as whoever asks may see them. */
@Component
class Rows {

    private static final String PEOPLE =
            """
            select a.case_number, p.name, o.name as village, a.area, a.basis, a.priority, a.score,
                   a.applied_at at time zone 'Asia/Shanghai' as applied, k.standing, k.position, f.title as post,
                   n.ends_on, n.ended_at is not null as notice_over,
                   (select count(*) from app.objection j where j.application_id = a.id) as objections,
                   (select count(*) from app.objection j where j.application_id = a.id and j.status = 'OPEN') as undecided
            from app.application a join app.person p on p.id = a.person_id join app.office o on o.code = a.village
            left join app.ranking k on k.application_id = a.id left join app.offer f on f.id = k.offer_id
            left join app.notice n on n.recruitment_id = a.recruitment_id
            where a.case_number = any(:cases)
            order by f.id nulls first, case k.standing when 'SHORT_LIST' then 0 else 1 end, k.position, a.id""";

    private static final String HOMES =
            """
            select r.case_number as announcement, a.case_number, a.village
            from app.application a join app.recruitment r on r.id = a.recruitment_id where a.case_number = any(:cases)
            union all
            select r.case_number, r.case_number, null from app.recruitment r where r.case_number = any(:cases)""";

    private static final String LAST =
            """
            select distinct on (t.case_number) t.case_number, t.actor, t.outcome, a.status
            from app.trail t left join app.application a on a.case_number = t.case_number
            where t.step = :step and t.case_number = any(:cases) order by t.case_number, t.id desc""";

    private final JdbcClient database;

    Rows(JdbcClient database) {
        this.database = database;
    }

    /** Of the notice, null and false where there is none yet; standing and position null before the ranking. */
    record Person(
            String caseNumber,
            String name,
            String village,
            Area area,
            String basis,
            Priority priority,
            BigDecimal score,
            LocalDateTime applied,
            String standing,
            int position,
            String post,
            LocalDate noticeUntil,
            boolean noticeOver,
            int objections,
            int undecided) {}

    /** Where the case of a task belongs; the announcement's own has no village. */
    record Home(String announcement, String village) {}

    /** Who did a step last, with what outcome, and where the application stands now (null for an announcement). */
    record Done(String actor, String outcome, String status) {}

    /** In the order of the ranking, and before it in that of the applications. */
    List<Person> people(Collection<String> cases) {
        return database.sql(PEOPLE)
                .param("cases", array(cases))
                .query((row, i) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        var priority = row.getString("priority");
        return new Person(
                row.getString("case_number"),
                row.getString("name"),
                row.getString("village"),
                Area.valueOf(row.getString("area")),
                row.getString("basis"),
                priority == null ? null : Priority.valueOf(priority),
                row.getBigDecimal("score"),
                row.getObject("applied", LocalDateTime.class),
                row.getString("standing"),
                row.getInt("position"),
                row.getString("post"),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("notice_over"),
                row.getInt("objections"),
                row.getInt("undecided"));
    }

    Map<String, Home> homes(Collection<String> cases) {
        var homes = new HashMap<String, Home>();
        database.sql(HOMES)
                .param("cases", array(cases))
                .query((row, i) -> homes.put(
                        row.getString("case_number"),
                        new Home(row.getString("announcement"), row.getString("village"))))
                .list();
        return homes;
    }

    Map<String, Done> lastOf(String step, Collection<String> cases) {
        var done = new HashMap<String, Done>();
        database.sql(LAST)
                .param("step", step)
                .param("cases", array(cases))
                .query((row, i) -> done.put(
                        row.getString("case_number"),
                        new Done(row.getString("actor"), row.getString("outcome"), row.getString("status"))))
                .list();
        return done;
    }

    private static String[] array(Collection<String> cases) {
        return cases.toArray(String[]::new);
    }
}
