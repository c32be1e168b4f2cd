package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;
import publicpost.policy.Clause;
import publicpost.review.Extension;
import publicpost.review.Reviews;

/** 延长期限: the new end, the clause and the reason; where the term had lapsed the subsidy goes on from today. */
@Component
class ExtendTerm implements JavaDelegate {

    private static final String LETTER = "TERM_EXTENDED";

    private final Matters matters;
    private final Placements placements;
    private final Reviews reviews;
    private final Suspensions suspensions;
    private final Records records;
    private final SignedIn signedIn;
    private final Clock clock;

    ExtendTerm(
            Matters matters,
            Placements placements,
            Reviews reviews,
            Suspensions suspensions,
            Records records,
            SignedIn signedIn,
            Clock clock) {
        this.matters = matters;
        this.placements = placements;
        this.reviews = reviews;
        this.suspensions = suspensions;
        this.records = records;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = matters.get(execution.getProcessBusinessKey());
        var officer = signedIn.now().id();
        var extension = reviews.extend(review, Clause.PAY_AND_TERM.cite(), officer);
        resume(review.placementId(), officer);
        matters.close(review.caseNumber(), "EXTENDED");
        tell(placements.get(review.placementId()).home().caseNumber(), extension);
    }

    /** Only what stopped with the term goes on; a suspension that was ordered stays. */
    private void resume(Long placement, String officer) {
        suspensions
                .open(placement)
                .filter(open -> open.cause().equals(Suspensions.TERM_LAPSED))
                .ifPresent(lapsed -> suspensions.end(placement, LocalDate.now(clock), officer));
    }

    private void tell(String home, Extension extension) {
        var last = extension.until().minusDays(1);
        records.step(
                home,
                extension.decidedBy(),
                "ExtendTerm",
                "EXTENDED",
                "补贴期限延长到 %s（%s）".formatted(last, extension.caseNumber()));
        records.write(
                home,
                LETTER,
                "您的岗位补贴期限延长到 %s。理由：%s。依据：%s。".formatted(last, extension.reason(), extension.clause()),
                extension.clause(),
                extension.decidedBy());
    }
}
