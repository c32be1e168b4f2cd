package publicpost.process.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A step of the program stays with the office that the program's own models give it to: who may decide is no matter of
 * drawing. Another office may be meant all the same; then somebody says so by name.
 */
final class StepOffices implements Rule {

    private static final Map<String, String> OFFICES = read();

    private final Program program;

    StepOffices(Program program) {
        this.program = program;
    }

    private static Map<String, String> read() {
        var offices = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                try (var content = file.getInputStream()) {
                    Bpmn.readModelFromStream(content)
                            .getModelElementsByType(UserTask.class)
                            .forEach(task -> offices.put(task.getId(), task.getCamundaCandidateGroups()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return offices;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> model.all(UserTask.class).forEach(task -> check(model, task, found)));
    }

    private void check(Model model, UserTask task, Findings found) {
        var own = program.steps().contains(task.getId()) ? OFFICES.get(task.getId()) : null;
        var office = task.getCamundaCandidateGroups();
        if (own != null && office != null && !office.strip().equals(own)) {
            found.warning(model.spot(task), "office-other", "按构件，这个环节由 %s 办理，现在写的是 %s；确需改由别的机构办理的，请确认", own, office);
        }
    }
}
