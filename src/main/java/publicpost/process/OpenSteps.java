package publicpost.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a case is waiting for people to do. */
@Component
class OpenSteps {

    private final ObjectProvider<TaskService> tasks;

    OpenSteps(ObjectProvider<TaskService> tasks) {
        this.tasks = tasks;
    }

    /** The names of the open steps, as the model labels them. */
    String namesOf(String caseNumber) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getName)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
