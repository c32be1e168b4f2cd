package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.incumbents.Entrances;

/** 按专项规定执行: posts for veterans follow rules of their own, outside target groups, term and pay of the plan. */
@Component
class KeepApart implements JavaDelegate {

    private final Entrances entrances;

    KeepApart(Entrances entrances) {
        this.entrances = entrances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entrances.keepApart(execution.getProcessBusinessKey());
    }
}
