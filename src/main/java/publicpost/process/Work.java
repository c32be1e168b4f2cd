package publicpost.process;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does a person's work without Tasklist: the same start, the same claim, the same form, the same checks. */
@Component
public class Work {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final FormService forms;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final Drafts drafts;

    Work(
            RepositoryService repository,
            RuntimeService runtime,
            FormService forms,
            TaskService tasks,
            SignedIn signedIn,
            Drafts drafts) {
        this.repository = repository;
        this.runtime = runtime;
        this.forms = forms;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.drafts = drafts;
    }

    /**
     * Begins a case with its start form.
     *
     * @param form the name of the opening the form belongs to
     * @return the case number
     */
    @Transactional
    public String start(Officer officer, String process, String form, Map<String, ?> answer) {
        return signedIn.as(officer, () -> {
            var model = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            var draft = drafts.keep(form, answer, officer.id());
            var variables = Map.<String, Object>of(CaseVariables.DRAFT, draft.toString());
            var instance = forms.submitStartForm(model.getId(), variables);
            return instance.getBusinessKey();
        });
    }

    /** Begins a case that has no start form. */
    @Transactional
    public String start(Officer officer, String process) {
        return signedIn.as(
                officer, () -> runtime.startProcessInstanceByKey(process).getBusinessKey());
    }

    /** Claims the first open task of that step and completes it. */
    @Transactional
    public void complete(Officer officer, String caseNumber, String step, Map<String, ?> answer) {
        var open = open(caseNumber).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("nobody is asked to %s in %s".formatted(step, caseNumber)));
        complete(officer, open, answer);
    }

    @Transactional
    public void complete(Officer officer, Task task, Map<String, ?> answer) {
        signedIn.as(officer, () -> {
            tasks.claim(task.getId(), officer.id());
            forms.submitTaskForm(task.getId(), variables(officer, task, answer));
            return task;
        });
    }

    /** Plain answers go as Tasklist's own forms send them, nested ones by a draft as the HTML forms do. */
    private Map<String, Object> variables(Officer officer, Task task, Map<String, ?> answer) {
        var plain = answer.entrySet().stream().noneMatch(Work::needsDraft);
        return plain
                ? new HashMap<>(answer)
                : Map.of(
                        CaseVariables.DRAFT,
                        drafts.keep(task.getTaskDefinitionKey(), answer, officer.id())
                                .toString());
    }

    private static boolean needsDraft(Map.Entry<String, ?> field) {
        var value = field.getValue();
        return CaseVariables.isOwn(field.getKey()) || value instanceof List || value instanceof Map;
    }

    public List<Task> open(String caseNumber) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public Set<String> officesOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
