package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.duties.Duties;

/**
 * Gives nobody a task, by claim or by assignment, who is not of its office or has done what is incompatible with it in
 * the same case (职责分离).
 */
@Component
class AssignApart implements TaskListener {

    private final Holders holders;
    private final Duties duties;

    AssignApart(Holders holders, Duties duties) {
        this.holders = holders;
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        Delegation.settle(task);
        if (task.getAssignee() == null) {
            return;
        }
        try {
            holders.mayHold(task, task.getAssignee());
            duties.mayDo(task.getExecution().getProcessBusinessKey(), task.getAssignee(), task.getTaskDefinitionKey());
        } catch (Refused refused) {
            throw new RefusedAssignment(refused);
        }
    }
}
