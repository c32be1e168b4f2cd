package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Limits;

/** 核对法定截止日: where law or figures have changed since a limit was computed, it is computed anew. */
@Component
class RefreshLimits implements JavaDelegate {

    private final Limits limits;

    RefreshLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        limits.refresh();
    }
}
