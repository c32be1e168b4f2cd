package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.EligibilityDesk;

/** What the second check (二次核定) would say were the district to approve today; nothing is written. */
@Component
public class SecondCheck {

    private final EligibilityDesk eligibility;
    private final KnownBlocks known;
    private final Vacancies vacancies;
    private final Clock clock;

    SecondCheck(EligibilityDesk eligibility, KnownBlocks known, Vacancies vacancies, Clock clock) {
        this.eligibility = eligibility;
        this.known = known;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** @param good whether an approval would lead to a post, as far as the rules go */
    public record Foreseen(boolean good, String words) {}

    public Foreseen of(Application application) {
        var today = LocalDate.now(clock);
        var answer = eligibility.foresee(application.caseNumber(), today, known.of(application, today));
        if (answer.eligible() && vacancies.mustWait(application)) {
            return new Foreseen(false, "仍有“4+2”类人员等待，同意后转候补（§一(三)）");
        }
        return new Foreseen(answer.eligible(), EligibilityDesk.inWords(answer));
    }
}
