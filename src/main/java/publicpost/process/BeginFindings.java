package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 启动核查: begins one chunk of the cases of findings that wait for it. */
@Component
class BeginFindings implements JavaDelegate {

    private final FindingCases cases;
    private final int chunk;

    BeginFindings(FindingCases cases, @Value("${publicpost.watch.chunk:200}") int chunk) {
        this.cases = cases;
        this.chunk = chunk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseVariables.outcome(execution, cases.beginWaiting(chunk) < chunk ? "DONE" : "MORE");
    }
}
