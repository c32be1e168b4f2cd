package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.checks.CheckRun.Cause;
import publicpost.checks.CheckRuns;

/** 列出核查: writes down that every check is to look at every town, and forgets how far the looks of a year ago had come. */
@Component
class PlanChecks implements JavaDelegate {

    private final CheckRuns runs;

    PlanChecks(CheckRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.forgetOld();
        runs.begin(null, Cause.NIGHTLY, Officer.SYSTEM.id());
    }
}
