package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Every human step of the models has its duty, by the name the model gives it; a step that is renamed fails here. */
@InOneContext
class DutyTableTest {

    @Autowired
    Map<String, Opening> openings;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyUserTaskHasItsDutyUnderItsName() {
        var models = new TreeMap<String, String>();
        ModelFiles.byName().values().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .forEach(task -> assertThat(models.put(task.getId(), task.getName()))
                        .as("a step's id is there once: " + task.getId())
                        .isNull());

        var table = table();
        table.keySet().removeAll(startForms());

        assertThat(table).isEqualTo(models);
    }

    @Test
    void everyStartFormHasItsDuty() {
        assertThat(table()).containsKeys(startForms().toArray(String[]::new));
    }

    private Set<String> startForms() {
        return openings.values().stream()
                .map(one -> one.getClass().getSimpleName())
                .collect(toSet());
    }

    private Map<String, String> table() {
        return new TreeMap<>(database.queryForList("select step, name from app.step_duty").stream()
                .collect(toMap(row -> (String) row.get("step"), row -> (String) row.get("name"))));
    }
}
