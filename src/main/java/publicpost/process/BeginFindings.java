package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import publicpost.holds.Holds;

/** 启动核查: begins one chunk of the cases of findings that wait for it, and gives out pay that no finding holds any more. */
@Component
@Gives({"MORE", "DONE"})
class BeginFindings implements JavaDelegate {

    private final FindingCases cases;
    private final Holds holds;
    private final int chunk;

    BeginFindings(FindingCases cases, Holds holds, @Value("${publicpost.watch.chunk:200}") int chunk) {
        this.cases = cases;
        this.holds = holds;
        this.chunk = chunk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.releaseForgotten(Officer.SYSTEM.id());
        CaseVariables.outcome(execution, cases.beginWaiting(chunk) < chunk ? "DONE" : "MORE");
    }
}
