package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.casefile.Documents;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.TrailEntry;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.intake.RefusalObjections;
import publicpost.intake.RefusalReview.Outcome;
import publicpost.offices.Offices;
import publicpost.scope.Reach;

/** A refused applicant objects, once and in time; whoever calls knows that it is the applicant who does. */
@Component
public class RefusalReviews {

    private static final Acting THE_APPLICANT = new Acting(TrailEntry.APPLICANT, Set.of());

    private final Intake intake;
    private final Refusals refusals;
    private final RefusalObjections objections;
    private final Attachments attachments;
    private final Documents documents;
    private final Offices offices;
    private final Records records;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RefusalReviews(
            Intake intake,
            Refusals refusals,
            RefusalObjections objections,
            Attachments attachments,
            Documents documents,
            Offices offices,
            Records records,
            Messages messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.intake = intake;
        this.refusals = refusals;
        this.objections = objections;
        this.attachments = attachments;
        this.documents = documents;
        this.offices = offices;
        this.records = records;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    public boolean mayObject(String caseNumber) {
        return mayObjectUntil(caseNumber).isPresent();
    }

    /** The last day on which the applicant may object; empty when there is no refusal to object to, or no time left. */
    public Optional<LocalDate> mayObjectUntil(String caseNumber) {
        return asApplicant(() -> intake.find(caseNumber)
                .filter(application -> application.status() == Status.REFUSED)
                .filter(application ->
                        !objections.wasRaised(refusals.latest(caseNumber).id()))
                .flatMap(application -> refusals.objectionEnds(caseNumber))
                .filter(until -> !LocalDate.now(clock).isAfter(until)));
    }

    /** Whether a refusal was taken back when its places were given already, so that nothing follows from it. */
    public boolean isAnnulled(Application application) {
        return application.status() == Status.REFUSED
                && asApplicant(() -> objections.of(application.id())).stream()
                        .anyMatch(review -> review.outcome() == Outcome.ANNULLED);
    }

    /**
     * Keeps what the applicant says against the refusal and lets somebody else look at it, all or nothing.
     *
     * @param typed statement
     * @throws Refused at its field when something cannot be taken, and at the statement when it is too late or was said before
     */
    public void object(String caseNumber, Map<String, ?> typed, List<Attached> files) {
        asApplicant(() -> {
            var answer = new Answer(typed);
            var statement = answer.text("statement", "复核理由");
            Attachments.refuseTooMany(files, answer);
            answer.refuseIfWrong();
            if (!mayObject(caseNumber)) {
                throw Refused.at("statement", "复核理由", "没有可以申请复核的决定，或者已超过申请复核的期限，或者已经申请过");
            }
            var kept = attachments.keep(files, TrailEntry.APPLICANT);
            return transaction.execute(begun -> raise(intake.get(caseNumber), statement, kept));
        });
    }

    private Long raise(Application application, String statement, List<Long> files) {
        var caseNumber = application.caseNumber();
        var review =
                objections.raise(application.id(), refusals.latest(caseNumber).id(), statement);
        documents.file(files, caseNumber, TrailEntry.APPLICANT);
        records.step(caseNumber, TrailEntry.APPLICANT, "RefusalObjected", "RAISED", "");
        messages.begin(caseNumber, offices.nameOf(application.village()), Messages.REFUSAL_OBJECTED);
        return review.id();
    }

    /** Of a case that is proved to be the applicant's own everything is read. */
    private static <T> T asApplicant(Acting.Work<T, RuntimeException> work) {
        return THE_APPLICANT.during(() -> Reach.WHOLE.during(work));
    }
}
