package publicpost.process;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.EligibilityDesk;
import publicpost.placement.Terms;
import publicpost.policy.Block;

/** What our own register says against placing an applicant: another post, or a full term already used. */
@Component
class KnownBlocks {

    private final EligibilityDesk eligibility;
    private final Terms terms;

    KnownBlocks(EligibilityDesk eligibility, Terms terms) {
        this.eligibility = eligibility;
        this.terms = terms;
    }

    Set<Block> of(Application application, LocalDate on) {
        return terms.blocks(application.personId(), () -> eligibility.mayBePlacedAgain(application.caseNumber(), on));
    }
}
