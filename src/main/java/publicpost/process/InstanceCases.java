package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The numbers of cases behind process instances that run, many at once. */
@Component
public class InstanceCases {

    private final RuntimeService runtime;

    InstanceCases(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** By the id of the instance; what has ended meanwhile, or is no case, has none. */
    public Map<String, String> of(Set<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Likewise of the tasks' instances. */
    public Map<String, String> ofTasks(Collection<Task> tasks) {
        return of(tasks.stream().map(Task::getProcessInstanceId).collect(toSet()));
    }
}
