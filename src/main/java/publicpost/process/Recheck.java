package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.EligibilityDesk;
import publicpost.intake.Intake;
import publicpost.recruitment.SeatOffers;

/** 二次核定: asks the rules again on the day of the approval, and whether somebody with precedence still waits. */
@Component
@Gives({"ELIGIBLE", "MUST_WAIT", "NOT_ELIGIBLE"})
class Recheck implements JavaDelegate {

    private final Intake intake;
    private final EligibilityDesk eligibility;
    private final KnownBlocks known;
    private final SeatOffers offers;
    private final Vacancies vacancies;
    private final SignedIn signedIn;
    private final Clock clock;

    Recheck(
            Intake intake,
            EligibilityDesk eligibility,
            KnownBlocks known,
            SeatOffers offers,
            Vacancies vacancies,
            SignedIn signedIn,
            Clock clock) {
        this.intake = intake;
        this.eligibility = eligibility;
        this.known = known;
        this.offers = offers;
        this.vacancies = vacancies;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        var answer = eligibility.decide(
                application.caseNumber(),
                EligibilityDesk.SECOND_CHECK,
                LocalDate.now(clock),
                known.of(application, LocalDate.now(clock)),
                signedIn.now().id());
        CaseVariables.outcome(execution, answer.eligible() ? precedence(application) : "NOT_ELIGIBLE");
    }

    private String precedence(Application application) {
        if (!vacancies.mustWait(application)) {
            return "ELIGIBLE";
        }
        offers.release(application.id());
        intake.become(application.id(), Status.WAIT_LISTED);
        return "MUST_WAIT";
    }
}
