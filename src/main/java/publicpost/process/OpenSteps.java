package publicpost.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a case is waiting for people to do. */
@Component
class OpenSteps {

    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<RuntimeService> runtime;

    OpenSteps(ObjectProvider<TaskService> tasks, ObjectProvider<RuntimeService> runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Those of the cases that somebody has still something to do in, such as a step that analysts added. */
    List<String> busy(List<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        var busy = tasks
                .getObject()
                .createTaskQuery()
                .processInstanceBusinessKeyIn(caseNumbers.toArray(String[]::new))
                .list()
                .stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return busy.isEmpty()
                ? List.of()
                : runtime.getObject().createProcessInstanceQuery().processInstanceIds(busy).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The names of the open steps, as the model labels them. */
    String namesOf(String caseNumber) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getName)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
