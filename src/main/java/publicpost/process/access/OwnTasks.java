package publicpost.process.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * Whose a task is: of the offices it is offered to, and of who has it. A grant covers a whole process, so every query is
 * narrowed here, and every single task that somebody names is checked, however he came to know its number.
 */
class OwnTasks extends TenantCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        check(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        check(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        check(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        check(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        check(task);
    }

    private static void check(TaskEntity task) {
        if (task == null) {
            // the engine itself asks before it looks whether there is one
            throw new NotFoundException("没有这项任务，或已经办结");
        }
        var who = asking();
        if (who != null && !isOf(task, who)) {
            throw new AuthorizationException("该任务不由您所在的部门办理");
        }
    }

    private static boolean isOf(TaskEntity task, Authentication who) {
        return who.getUserId().equals(task.getAssignee())
                || task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groupsOf(who)::contains);
    }

    /** Adds to any query: of my offices, or mine. */
    static void narrow(TaskQueryImpl query) {
        var who = asking();
        if (who == null || isNarrow(query, who)) {
            return;
        }
        var own = query.getQueries().get(0).or().taskAssignee(who.getUserId());
        if (!groupsOf(who).isEmpty()) {
            own.taskCandidateGroupIn(groupsOf(who)).includeAssignedTasks();
        }
        own.endOr();
    }

    /** The inbox asks for its own offices anyway, and is spared the join. */
    private static boolean isNarrow(TaskQueryImpl query, Authentication who) {
        var asked = query.getCandidateGroups();
        return who.getUserId().equals(query.getAssignee())
                || asked != null && !asked.isEmpty() && groupsOf(who).containsAll(asked)
                || query.getQueries().stream().skip(1).anyMatch(part -> isOurs(part, who));
    }

    private static boolean isOurs(TaskQueryImpl part, Authentication who) {
        return who.getUserId().equals(part.getAssignee()) && groupsOf(who).equals(part.getCandidateGroups());
    }

    /** Whether variables of these executions belong to tasks that the one who asks may see: the columns of the inbox. */
    static boolean hold(Collection<String> scopes) {
        var query = new TaskQueryImpl();
        query.processInstanceIdIn(scopes.toArray(String[]::new));
        Set<String> own = new HashSet<>();
        for (Task task : Context.getCommandContext().getTaskManager().findTasksByQueryCriteria(query)) {
            own.addAll(List.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()));
        }
        return own.containsAll(scopes);
    }

    private static List<String> groupsOf(Authentication who) {
        return who.getGroupIds() == null ? List.of() : who.getGroupIds();
    }

    /** Null where the program itself asks, or an administrator, who sees to stuck work and knows of nobody's case. */
    private static Authentication asking() {
        var context = Context.getCommandContext();
        var who = context.getAuthentication();
        return context.isAuthorizationCheckEnabled()
                        && who != null
                        && who.getUserId() != null
                        && !groupsOf(who).contains(Accounts.ADMINISTRATORS)
                ? who
                : null;
    }
}
