package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.plan.Planning;

/** 下达计划: makes the seats, and tells the edition that is replaced. */
@Component
class IssuePlan implements JavaDelegate {

    private final Planning planning;
    private final Messages messages;

    IssuePlan(Planning planning, Messages messages) {
        this.planning = planning;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        planning.issue(execution.getProcessBusinessKey())
                .ifPresent(before -> messages.tell(before, Messages.SUPERSEDED));
    }
}
