package publicpost.process;

import static java.util.stream.Collectors.toSet;

import java.beans.Introspector;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;

/** Where the pages of HTML forms get what they show and leave what was typed. */
@Component
public class StepDesk {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Steps steps;
    private final Map<String, Opening> openings;
    private final Drafts drafts;
    private final TransactionTemplate trial;

    StepDesk(
            TaskService tasks,
            RuntimeService runtime,
            Steps steps,
            Map<String, Opening> openings,
            Drafts drafts,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.steps = steps;
        this.openings = openings;
        this.drafts = drafts;
        this.trial = new TransactionTemplate(transactions);
    }

    /** @param task null for a form that begins a case */
    @Transactional(readOnly = true)
    public Object context(String step, String task, Officer officer) {
        return task == null
                ? opening(step).context(officer)
                : steps.of(step).context(turn(task(task, step, officer), officer));
    }

    /**
     * Keeps what was typed until the task takes it up. It is tried out first and undone, so that whatever would be
     * refused later is refused now, at its field.
     *
     * @throws Refused naming every field that cannot be taken
     */
    public UUID draft(String step, String task, Map<String, ?> content, Officer officer) {
        if (task == null) {
            tryOut(step, content, officer);
        } else {
            var at = task(task, step, officer);
            trial.executeWithoutResult(undone -> {
                undone.setRollbackOnly();
                steps.of(step).record(turn(at, officer), new Answer(content));
            });
        }
        return drafts.keep(step, content, officer.id());
    }

    /**
     * Tries a form that begins a case, and undoes it.
     *
     * @throws Refused naming every field that cannot be taken
     */
    public void tryOut(String form, Map<String, ?> content, Officer officer) {
        trial.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            opening(form).open(officer, new Answer(content));
        });
    }

    /** The case a task belongs to, for an officer of an office that works on it. */
    public String caseOf(String task, Officer officer) {
        return businessKey(task(task, null, officer));
    }

    private Opening opening(String name) {
        return Optional.ofNullable(openings.get(Introspector.decapitalize(name)))
                .orElseThrow(() -> new NoSuchElementException("no form " + name));
    }

    private Task task(String id, String step, Officer officer) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null || step != null && !task.getTaskDefinitionKey().equals(step)) {
            throw Refused.at("task", "任务", "任务不存在或已办结，请刷新任务列表");
        }
        if (!officer.worksForAny(offices(id))) {
            throw Refused.at("task", "任务", "该任务不由您所在的部门办理");
        }
        return task;
    }

    private Set<String> offices(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(toSet());
    }

    private Turn turn(Task task, Officer officer) {
        return new Turn(businessKey(task), officer, part(task));
    }

    private Long part(Task task) {
        return CaseVariables.part(name -> tasks.getVariable(task.getId(), name));
    }

    private String businessKey(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
