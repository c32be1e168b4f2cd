package publicpost.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All findings in reach of the caller, by what is asked of them: the grave and the late ones first. */
@Service
@Transactional(readOnly = true)
public class FindingList {

    private static final String LATE = "(f.closed_on is null and coalesce(f.due_on < :today, false))";

    private static final String WANTED =
            """
            from app.finding f where (:town = '' or f.town = :town) and (:kind = '' or f.kind = :kind)
              and (:severity = '' or f.severity = :severity) and starts_with(f.case_number, :number)
              and case :state when 'OPEN' then f.closed_on is null when 'CLOSED' then f.closed_on is not null
                  when 'OVERDUE' then %s else true end"""
                    .formatted(LATE);

    private static final String ORDER =
            """
            order by f.closed_on is not null, %s desc, f.severity = 'SEVERE' desc, f.due_on, f.id
            limit :most offset :from"""
                    .formatted(LATE);

    private final JdbcClient database;
    private final FindingReader reader;
    private final Clock clock;

    FindingList(JdbcClient database, FindingReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    public int count(FindingFilter filter) {
        return database.sql("select count(*) " + WANTED)
                .params(asked(filter))
                .query(Integer.class)
                .single();
    }

    /** @param from how many come before */
    public List<Listed> list(FindingFilter filter, int from, int most) {
        var ids = database.sql("select f.id " + WANTED + " " + ORDER)
                .params(asked(filter))
                .param("from", from)
                .param("most", most)
                .query(Long.class)
                .list();
        var found = reader.byId(ids);
        var names = names(found.values().stream().map(Finding::person).toList());
        return ids.stream()
                .map(found::get)
                .map(one -> new Listed(one, names.get(one.person()), isLate(one)))
                .toList();
    }

    private Map<String, Object> asked(FindingFilter filter) {
        return Map.of(
                "town", filter.town(),
                "kind", filter.kind() == null ? "" : filter.kind().name(),
                "severity", filter.severity() == null ? "" : filter.severity().name(),
                "state", filter.state().name(),
                "number", filter.number(),
                "today", today());
    }

    private boolean isLate(Finding finding) {
        return finding.isOpen() && finding.dueOn() != null && finding.dueOn().isBefore(today());
    }

    private Map<Long, String> names(List<Long> people) {
        var names = new HashMap<Long, String>();
        database.sql("select id, name from app.person where id = any(?)")
                .param(people.stream()
                        .filter(one -> one != null)
                        .collect(Collectors.toSet())
                        .toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong(1), row.getString(2));
                });
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
