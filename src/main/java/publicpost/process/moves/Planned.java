package publicpost.process.moves;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the engine's plan for a move, and says where cases stand. */
@Component
class Planned {

    private final RuntimeService runtime;
    private final JdbcClient database;

    Planned(RuntimeService runtime, JdbcClient database) {
        this.runtime = runtime;
        this.database = database;
    }

    /**
     * A case goes on where it stands: a node becomes the node of the same id and kind, and no other, or a case could be moved
     * past its vote or its approval.
     */
    MigrationPlan plan(String from, String to) {
        return runtime.createMigrationPlan(from, to).mapEqualActivities().build();
    }

    /** The nodes that both versions have. */
    static Set<String> kept(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(toSet());
    }

    /** How many cases run, by version; a version without any is not there. */
    Map<String, Long> cases() {
        var cases = new TreeMap<String, Long>();
        database.sql(
                        "select proc_def_id_, count(*) from act_ru_execution where parent_id_ is null group by proc_def_id_")
                .query(row -> {
                    cases.put(row.getString(1), row.getLong(2));
                });
        return cases;
    }

    /** The nodes at which each running case of that version stands. */
    Map<String, Set<String>> standing(String definition) {
        record At(String instance, String node) {}
        return database
                .sql(
                        """
                        select proc_inst_id_, act_id_ from act_ru_execution
                        where proc_def_id_ = ? and act_id_ is not null and is_active_""")
                .param(definition)
                .query((row, i) -> new At(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(At::instance, mapping(At::node, toSet())));
    }

    /** Numbers by instance, of one town where one is named. */
    Map<String, String> numbers(String definition, Optional<String> town) {
        var numbers = new TreeMap<String, String>();
        database.sql(
                        """
                        select e.id_, coalesce(e.business_key_, '') from act_ru_execution e
                        where e.proc_def_id_ = :definition and e.parent_id_ is null and (:town::text is null or exists (
                            select from app.case_town t where t.case_number = e.business_key_ and t.town = :town))""")
                .param("definition", definition)
                .param("town", town.orElse(null))
                .query(row -> {
                    numbers.put(row.getString(1), row.getString(2));
                });
        return numbers;
    }
}
