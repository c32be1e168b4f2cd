package publicpost.process.replay;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Something that a case waits for in the scratch engine. Found in the memory of the running command, where its rows are too
 * until it ends: the database never sees them.
 *
 * @param scope the visit of the part of the model around it; null where that tells nothing
 * @param happen lets it happen
 */
record Wait(String node, Kind kind, String scope, Runnable happen) {

    enum Kind {
        TASK,
        TIMER,
        EVENT
    }

    static List<Wait> of(ExecutionEntity execution) {
        var found = new ArrayList<Wait>();
        execution.getTasks().forEach(task -> found.add(of(task)));
        execution.getEventSubscriptions().forEach(event -> found.add(of(event)));
        execution.getJobs().forEach(timer -> found.add(of(timer)));
        execution.getExecutions().forEach(part -> found.addAll(of(part)));
        return found;
    }

    private static Wait of(TaskEntity task) {
        return new Wait(
                task.getTaskDefinitionKey(),
                Kind.TASK,
                task.getExecution().getParentActivityInstanceId(),
                task::complete);
    }

    private static Wait of(EventSubscriptionEntity event) {
        return new Wait(event.getActivityId(), Kind.EVENT, null, () -> event.eventReceived(null, false));
    }

    private static Wait of(JobEntity timer) {
        var about = (TimerJobConfiguration) timer.getJobHandlerConfiguration();
        var node = timer.getExecution().getProcessDefinition().findActivity(about.getTimerElementKey());
        return new Wait(start(node), Kind.TIMER, null, () -> timer.execute(Context.getCommandContext()));
    }

    /** A timer that begins a part of the model names the part, and the history the event it begins with. */
    private static String start(ActivityImpl node) {
        return node.getActivities().stream()
                .filter(inner -> ActivityTypes.START_EVENT_TIMER.equals(inner.getProperty("type")))
                .findFirst()
                .orElse(node)
                .getId();
    }
}
