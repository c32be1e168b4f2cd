package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Beside what is checked of models (ModelChecksTest): the program keeps no step that none of them asks for. */
class ModelWiringTest {

    @Test
    void everyDelegateAndStepIsUsedBySomeModel() {
        var used = new TreeSet<String>();
        for (var model : ModelFiles.byName().values()) {
            model.getModelElementsByType(ServiceTask.class).forEach(task -> used.add(task.getId()));
            model.getModelElementsByType(UserTask.class).forEach(task -> used.add(task.getId()));
        }

        var kept = new TreeSet<>(ThisProgram.program().delegates());
        kept.addAll(ThisProgram.program().steps());
        assertThat(used).containsAll(kept);
    }
}
