package publicpost.process;

import static java.util.stream.Collectors.toSet;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
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
    private final InstanceCases cases;
    private final JdbcClient database;
    private final OfficeClock clock;

    OpenTasks(TaskService tasks, InstanceCases cases, JdbcClient database, OfficeClock clock) {
        this.tasks = tasks;
        this.cases = cases;
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
        var numbers = cases.ofTasks(found);
        return found.stream()
                .flatMap(task -> stillOpen(task, numbers.get(task.getProcessInstanceId())).stream())
                .toList();
    }

    /** Empty where somebody did it since it was found. */
    private Optional<OpenTask> stillOpen(Task task, String caseNumber) {
        try {
            return Optional.of(OpenTask.of(task, caseNumber, offices(task), now()));
        } catch (NullValueException doneMeanwhile) {
            return Optional.empty();
        }
    }

    private Set<String> offices(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
