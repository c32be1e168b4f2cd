package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import publicpost.checks.CheckRuns;

/** 逐项核查: asks some of the checks that are left of all looks, each in a transaction of its own, whoever asked for the look. */
@Component
@Gives({"MORE", "DONE"})
class RunChecks implements JavaDelegate {

    private final CheckRuns runs;
    private final int chunk;

    RunChecks(CheckRuns runs, @Value("${publicpost.checks.chunk:10}") int chunk) {
        this.runs = runs;
        this.chunk = chunk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseVariables.outcome(execution, runs.goOn(chunk) ? "MORE" : "DONE");
    }
}
