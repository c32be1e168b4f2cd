package publicpost.process;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in every table, the engine's and ours, to see later whether anything changed. */
final class EveryRow {

    /** Leave a trace of who asked or signed in, or keep a form of one's own. */
    private static final Set<String> TRACES =
            Set.of("app.audit_entry", "app.audit_head", "app.audit_link", "app.sign_in_account", "app.form_draft");

    private final JdbcTemplate database;
    private final Map<String, String> tables;

    private EveryRow(JdbcTemplate database) {
        this.database = database;
        this.tables = tables();
    }

    static EveryRow in(JdbcTemplate database) {
        return new EveryRow(database);
    }

    /** Every row of every table as one number for each. */
    private Map<String, String> tables() {
        var names = database.queryForList(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname = 'app' or tablename like 'act\\_%' and tablename not like '%log'""",
                String.class);
        return names.stream()
                .filter(table -> !TRACES.contains(table))
                .collect(toMap(
                        table -> table,
                        table -> database.queryForObject(
                                "select count(*) || ' ' || coalesce(sum(hashtext(t::text)::numeric), 0) from %s t"
                                        .formatted(table),
                                String.class)));
    }

    List<String> changedSince() {
        var after = tables();
        return tables.keySet().stream()
                .filter(table -> !tables.get(table).equals(after.get(table)))
                .sorted()
                .toList();
    }
}
