package publicpost.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Claim.Result;
import publicpost.intake.EligibilityDesk;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.placement.Placements;
import publicpost.policy.Block;

/** 资格审核: asks the rules on the day of the application, and tells how far the case has come. */
@Component
@Gives({
    "CORRECT",
    "NOT_ELIGIBLE",
    "APPRAISE",
    "AWAIT_RANKING",
    "ON_NOTICE",
    "OBJECTED",
    "AWAIT_SEAT",
    "APPROVE",
    "PREPARE"
})
class CheckEligibility implements JavaDelegate {

    private final Intake intake;
    private final Evidence evidence;
    private final EligibilityDesk eligibility;
    private final Placements placements;
    private final KnownBlocks known;
    private final Stages stages;

    CheckEligibility(
            Intake intake,
            Evidence evidence,
            EligibilityDesk eligibility,
            Placements placements,
            KnownBlocks known,
            Stages stages) {
        this.intake = intake;
        this.evidence = evidence;
        this.eligibility = eligibility;
        this.placements = placements;
        this.known = known;
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        CaseVariables.outcome(execution, next(application));
    }

    private String next(Application application) {
        var sentBack = evidence.claims(application.id()).stream()
                .filter(claim -> claim.result() == Result.SEND_BACK)
                .findFirst();
        if (sentBack.isPresent()) {
            intake.sendBack(application.caseNumber(), sentBack.get().note());
            return "CORRECT";
        }
        var answer = eligibility.decide(
                application.caseNumber(),
                EligibilityDesk.FIRST_CHECK,
                application.appliedOn(),
                blocksOf(application),
                Officer.SYSTEM.id());
        return answer.eligible() ? stages.of(application).name() : "NOT_ELIGIBLE";
    }

    /** Whoever holds a post kept by this very case is not in another post. */
    private Set<Block> blocksOf(Application application) {
        return placements.of(application.id()).isPresent() ? Set.of() : known.of(application, application.appliedOn());
    }
}
