package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import publicpost.casefile.Refused;

/**
 * What the engine keeps of a task that somebody does for another: its owner, and for a delegated one that it is pending.
 * Whoever it was delegated to hands it back and does not complete it; the engine would take a form sent in meanwhile for
 * handing back, and leave what was typed in its variables.
 */
final class Delegation {

    private static final Refused OUT = Refused.at("task", "任务", "这项任务是同事委派的，由委派人办结；请在“我的任务”写明意见后交回");

    private Delegation() {}

    /** Back with its owner, or with nobody, it is a task like any other. */
    static void settle(DelegateTask task) {
        var held = (TaskEntity) task;
        if (isHandedIn(held)) {
            return;
        }
        if (held.getAssignee() == null || held.getAssignee().equals(held.getOwner())) {
            held.setOwner(null);
            held.setDelegationState(null);
        }
    }

    /** @throws Refused where the engine took a form for handing back */
    static void mustNotHaveSubmitted(DelegateTask task) {
        if (isHandedIn((TaskEntity) task)) {
            throw new RefusedForm(OUT);
        }
    }

    /** @throws Refused while the task is with somebody it was delegated to */
    static void mustNotBeOut(DelegateTask task) {
        if (((TaskEntity) task).getDelegationState() == DelegationState.PENDING) {
            throw OUT;
        }
    }

    /** Nothing of ours resolves a task; handed back it is given to its owner. */
    private static boolean isHandedIn(TaskEntity task) {
        return task.getDelegationState() == DelegationState.RESOLVED;
    }
}
