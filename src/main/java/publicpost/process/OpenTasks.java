package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** The engine's open tasks, each with the number of its case and whose it is. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final OfficeClock clock;

    OpenTasks(TaskService tasks, RuntimeService runtime, JdbcClient database, OfficeClock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.database = database;
        this.clock = clock;
    }

    TaskQuery query() {
        return tasks.createTaskQuery().active();
    }

    Date now() {
        return Date.from(clock.instant());
    }

    /** Whatever is done to it meanwhile waits until this transaction ends. */
    Optional<OpenTask> locked(String id) {
        database.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(id)
                .query(String.class)
                .list();
        return find(id);
    }

    Optional<OpenTask> find(String id) {
        if (id == null || WrittenText.problem(id).isPresent()) {
            return Optional.empty();
        }
        return of(query().taskId(id).list()).stream().findFirst();
    }

    List<OpenTask> of(List<Task> found) {
        var cases = cases(found);
        return found.stream()
                .map(task -> OpenTask.of(task, cases.get(task.getProcessInstanceId()), offices(task), now()))
                .toList();
    }

    private Map<String, String> cases(Collection<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var instances = found.stream().map(Task::getProcessInstanceId).collect(toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Set<String> offices(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
