package publicpost.process.access;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives everyone the same views of their work in Tasklist: mine, my office's, overdue, and one for each step. */
@Component
class TaskFilters {

    private static final String KEY = "publicpost";
    private static final List<Map<String, String>> COLUMNS =
            List.of(Map.of("name", "caseNumber", "label", "案号"), Map.of("name", "village", "label", "村（社区）"));

    private final FilterService filters;
    private final TaskService tasks;
    private final RepositoryService models;
    private final FilterReaders readers;
    private final JdbcTemplate jdbc;

    TaskFilters(
            FilterService filters,
            TaskService tasks,
            RepositoryService models,
            FilterReaders readers,
            JdbcTemplate jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.models = models;
        this.readers = readers;
        this.jdbc = jdbc;
    }

    /**
     * Makes the stored filters what they should be; doing it again changes nothing.
     * Their expressions need enableExpressionsInStoredQueries, so only administrators may hold CREATE or UPDATE on filters.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void provide() {
        // The row the engine itself locks while it deploys: of two nodes starting at once, one waits for the other
        // here.
        jdbc.queryForList("select name_ from act_ge_property where name_ = 'deployment.lock' for update");
        var ours = filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getProperties().containsKey(KEY))
                .collect(toMap(filter -> (String) filter.getProperties().get(KEY), filter -> filter, (a, b) -> a));
        for (var view : views()) {
            store(view, ours.remove(view.key()));
        }
        ours.values().forEach(left -> filters.deleteFilter(left.getId()));
    }

    private List<View> views() {
        var views = new ArrayList<View>();
        // the first one is what Tasklist opens with; what one has claimed is among the office's work
        views.add(new View("office", "待我办部门的任务", "我所在部门承办的任务", 10, ofMyOffice(), FilterReaders.EVERYONE));
        views.add(new View(
                "mine",
                "我的任务",
                "我已认领、正在办理的任务",
                20,
                ask().taskAssigneeExpression("${currentUser()}"),
                FilterReaders.EVERYONE));
        views.add(new View(
                "overdue",
                "已逾期",
                "我和我所在部门超过办理期限的任务",
                30,
                ofMyOffice().dueBeforeExpression("${now()}"),
                FilterReaders.EVERYONE));
        for (var model : models.createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()) {
            views.addAll(steps(model, 100 + views.size()));
        }
        return views;
    }

    private List<View> steps(ProcessDefinition model, int firstPriority) {
        var steps = new ArrayList<View>();
        for (var step : models.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class)) {
            var query = ofMyOffice().processDefinitionKey(model.getKey()).taskDefinitionKey(step.getId());
            var key = model.getKey() + "/" + step.getId();
            steps.add(new View(
                    key,
                    step.getName(),
                    model.getName(),
                    firstPriority + steps.size(),
                    query,
                    step.getCamundaCandidateGroups()));
        }
        return steps;
    }

    private TaskQuery ofMyOffice() {
        return ask().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private TaskQuery ask() {
        return tasks.createTaskQuery();
    }

    private void store(View view, Filter existing) {
        var filter = existing == null ? filters.newTaskFilter() : existing;
        filter.setName(view.name()).setQuery(view.query()).setProperties(view.properties());
        filters.saveFilter(filter);
        readers.write(filter.getId(), view.doneBy());
    }

    private record View(String key, String name, String description, int priority, TaskQuery query, String doneBy) {

        Map<String, Object> properties() {
            var properties = new HashMap<String, Object>();
            properties.put(KEY, key);
            properties.put("description", description);
            properties.put("priority", priority);
            properties.put("color", key.equals("overdue") ? "#b3261e" : "#1f5f8b");
            properties.put("refresh", true);
            properties.put("showUndefinedVariable", false);
            properties.put("variables", COLUMNS);
            return properties;
        }
    }
}
