package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.findings.Findings;
import publicpost.placement.Matters;
import publicpost.placement.Placements;

/** 落实处理: begins the suspension or the exit that was decided, and tells the person what was decided and why. */
@Component
class CarryOutFinding implements JavaDelegate {

    private final Findings findings;
    private final Matters matters;
    private final Placements placements;
    private final MatterCases cases;
    private final FindingLetters letters;

    CarryOutFinding(
            Findings findings, Matters matters, Placements placements, MatterCases cases, FindingLetters letters) {
        this.findings = findings;
        this.matters = matters;
        this.placements = placements;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var begins = CaseVariables.passed(execution, DecideFinding.BEGINS);
        if (!begins.isEmpty()) {
            var matter = matters.get(begins);
            cases.begin(matter, placements.get(matter.placementId()));
        }
        letters.decided(findings.get(execution.getProcessBusinessKey()));
    }
}
