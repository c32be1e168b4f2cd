package publicpost.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Area;
import publicpost.policy.PolicyTables;
import publicpost.policy.RetirementCategory;
import publicpost.policy.TermLimit;

/**
 * The days that end placements without a decision. They stand in rows, each with the law that gave it, so that a morning
 * compares dates; when the law or a figure changes, the one rule is asked again for every row of the old law.
 */
@Service
@Transactional
public class Limits {

    private static final int AT_ONCE = 1000;

    private record Stale(Long placement, LocalDate born, RetirementCategory category) {}

    private final JdbcClient database;
    private final PolicyTables tables;
    private final Clock clock;

    Limits(JdbcClient database, PolicyTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /** @return how many were computed anew */
    public int refresh() {
        var refreshed = 0;
        for (var area : Area.values()) {
            var law = TermLimit.law(area, LocalDate.now(clock), tables);
            for (var stale = stale(area, law); !stale.isEmpty(); stale = stale(area, law)) {
                write(area, law, stale);
                refreshed += stale.size();
            }
        }
        return refreshed;
    }

    private List<Stale> stale(Area area, String law) {
        return database.sql(
                        """
                        select p.id, h.born, h.retirement_category from app.placement p
                        join app.person h on h.id = p.person_id
                        where p.status = 'ACTIVE' and p.scheme <> 'VETERAN' and p.area = ? and p.limit_law <> ?
                        order by p.id limit ?""")
                .params(area.name(), law, AT_ONCE)
                .query((row, i) -> new Stale(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        RetirementCategory.valueOf(row.getString(3))))
                .list();
    }

    private void write(Area area, String law, List<Stale> stale) {
        var days = new ArrayList<String>();
        for (var one : stale) {
            var limit = TermLimit.of(area, one.born(), one.category(), LocalDate.now(clock), tables);
            days.add(limit.on().toString());
        }
        database.sql(
                        """
                        update app.placement p set limit_on = d.day::date, limit_law = ?, version = version + 1
                        from unnest(?::bigint[], ?::text[]) d (id, day) where p.id = d.id""")
                .params(law, stale.stream().map(Stale::placement).toArray(Long[]::new), days.toArray(String[]::new))
                .update();
    }
}
