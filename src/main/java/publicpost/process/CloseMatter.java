package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.PaperFindings;

/** 事项随之结束: the person has left by another way, so nothing is left to decide, and what was found goes with it. */
@Component
class CloseMatter implements JavaDelegate {

    private static final Set<Matter.Kind> RENEWALS = EnumSet.of(Matter.Kind.AGREEMENT, Matter.Kind.COVER);
    private static final String HOW = "EXIT";

    private final Matters matters;
    private final PaperFindings findings;
    private final SignedIn signedIn;
    private final Clock clock;

    CloseMatter(Matters matters, PaperFindings findings, SignedIn signedIn, Clock clock) {
        this.matters = matters;
        this.findings = findings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var matter = matters.get(execution.getProcessBusinessKey());
        matters.close(matter.caseNumber(), "OVERTAKEN");
        if (RENEWALS.contains(matter.kind())) {
            findings.close(
                    PaperFindings.kindOf(matter.kind()),
                    matter.placementId(),
                    LocalDate.now(clock),
                    signedIn.now().id(),
                    HOW);
        }
    }
}
