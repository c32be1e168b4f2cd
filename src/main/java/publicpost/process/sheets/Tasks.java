package publicpost.process.sheets;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import publicpost.process.InstanceCases;
import publicpost.process.Officer;

/** The engine's open tasks behind the rows of sheets. */
@Component
class Tasks {

    private final TaskService tasks;
    private final InstanceCases cases;

    Tasks(TaskService tasks, InstanceCases cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    /** Those of a step that are offered to the office, by the number of their case. */
    Map<String, Task> of(String step, Collection<String> cases, String office) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return byCase(offered(Set.of(office))
                .taskDefinitionKey(step)
                .processInstanceBusinessKeyIn(cases.toArray(String[]::new))
                .list());
    }

    /** Those of these steps that are offered to the officer's offices, each with the number of its case. */
    Map<Task, String> of(Collection<String> steps, Officer officer) {
        if (officer.offices().isEmpty()) {
            return Map.of();
        }
        var found = offered(officer.offices())
                .taskDefinitionKeyIn(steps.toArray(String[]::new))
                .list();
        var numbers = cases(found);
        return found.stream().collect(toMap(task -> task, task -> numbers.get(task.getProcessInstanceId())));
    }

    /** Those of these that are open, whoever may do them, by their own number. */
    Map<String, Task> open(String step, Collection<String> ids) {
        return tasks.createTaskQuery().taskDefinitionKey(step).taskIdIn(ids.toArray(String[]::new)).list().stream()
                .collect(toMap(Task::getId, task -> task));
    }

    /** Those of these that are offered to the officer's offices. */
    Set<String> mine(Collection<String> ids, Officer officer) {
        return offered(officer.offices()).taskIdIn(ids.toArray(String[]::new)).list().stream()
                .map(Task::getId)
                .collect(toSet());
    }

    private TaskQuery offered(Set<String> offices) {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(List.copyOf(offices))
                .includeAssignedTasks();
    }

    private Map<String, Task> byCase(List<Task> found) {
        var numbers = cases(found);
        var byCase = new HashMap<String, Task>();
        found.forEach(task -> byCase.put(numbers.get(task.getProcessInstanceId()), task));
        return byCase;
    }

    /** The number of the case of each, by its process instance. */
    Map<String, String> cases(Collection<Task> found) {
        return cases.ofTasks(found);
    }
}
