package publicpost.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.InspectionFigures;
import publicpost.policy.InspectionRisk;
import publicpost.policy.InspectionRiskRule;

/** Which posts of a town have somebody at work on a day, and what is known of each. */
@Component
class PopulationRows {

    /** Whoever is suspended is not expected there; posts of veterans are looked after by rules of their own (§三(四)末段). */
    private static final String AT_WORK =
            """
            from app.placement p
            where p.town = :town and p.status = 'ACTIVE' and p.scheme <> 'VETERAN' and p.starts_on <= :day
              and not exists (select from app.suspension s where s.placement_id = p.id
                              and s.from_on <= :day and (s.until_on is null or s.until_on > :day))""";

    private static final String KNOWN =
            """
            select p.case_number,
                   (select count(*) from app.finding f
                    where f.placement_id = p.id and f.closed_on is null) as open_findings,
                   exists (select from app.finding f where f.placement_id = p.id and f.kind = 'KIN_OF_CADRE') as kin,
                   coalesce((select count(*) = 3 and bool_and(a.attended = a.required)
                             from (select a.attended, a.required
                                   from app.attendance a join app.pay_month m on m.id = a.month_id
                                   where a.placement_id = p.id and a.attended is not null
                                   order by m.month desc limit 3) a), false) as always_full,
                   :day - coalesce((select max(e.checked_on) from app.inspection_entry e
                                    join app.inspection i on i.id = e.inspection_id
                                    where e.placement_id = p.id and (i.office in (:office, p.town)
                                          or app.inspection_is_over(i.id))), p.starts_on) as days_unseen
            """;

    private final JdbcClient database;

    PopulationRows(JdbcClient database) {
        this.database = database;
    }

    int count(String town, LocalDate on) {
        return database.sql("select count(*) " + AT_WORK)
                .param("town", town)
                .param("day", on)
                .query(Integer.class)
                .single();
    }

    /** What the district has looked at in an inspection not yet over does not show in what a town draws. */
    Population of(Inspections.Wanted wanted, LocalDate on, InspectionFigures figures) {
        return new Population(database.sql(KNOWN + AT_WORK)
                .param("town", wanted.town())
                .param("office", wanted.office())
                .param("day", on)
                .query((row, i) -> listed(row, figures))
                .list());
    }

    private static Listed listed(ResultSet row, InspectionFigures figures) throws SQLException {
        var risk = new InspectionRisk(
                row.getInt("open_findings"),
                row.getBoolean("always_full"),
                row.getBoolean("kin"),
                Math.max(0, row.getInt("days_unseen")));
        return new Listed(row.getString("case_number"), risk, InspectionRiskRule.weight(risk, figures));
    }
}
