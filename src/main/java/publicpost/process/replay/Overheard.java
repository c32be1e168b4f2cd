package publicpost.process.replay;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Tells the player wherever a case comes, as the live engine tells its history. A case is played in one go: where the
 * model begins a new transaction nobody waits for an executor. Offices and due dates play no part.
 */
class Overheard extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        overhear(definition);
    }

    private static void overhear(ScopeImpl scope) {
        for (var activity : scope.getActivities()) {
            if (Kinds.isFrame(activity.getId())) {
                count(activity);
            } else {
                overhear(activity, activity.isAsyncBefore());
            }
            activity.setAsyncBefore(false);
            activity.setAsyncAfter(false);
            overhear(activity);
        }
    }

    private static void overhear(ActivityImpl activity, boolean apart) {
        var type = String.valueOf(activity.getProperty("type"));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> Player.now().came(activity.getId(), type, apart));
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior step) {
            toNobody(step.getTaskDefinition());
        }
    }

    /** The engine asks more than once who they are, and must find the same each time. */
    private static void count(ActivityImpl frame) {
        var step = Kinds.framed(frame.getId());
        frame.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> Player.now().count(step));
    }

    private static void toNobody(TaskDefinition task) {
        task.getCandidateGroupIdExpressions().clear();
        task.getCandidateUserIdExpressions().clear();
        task.setAssigneeExpression(null);
        task.setDueDateExpression(null);
        task.setFollowUpDateExpression(null);
        task.setNameExpression(null);
        task.setDescriptionExpression(null);
    }
}
