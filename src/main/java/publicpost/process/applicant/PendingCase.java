package publicpost.process.applicant;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.Submitted;

/** An application handed in online as its applicant sees it, while nobody has verified whose it is. */
@Component
class PendingCase {

    private final CaseParts parts;
    private final Milestones milestones;
    private final MyDocuments documents;

    PendingCase(CaseParts parts, Milestones milestones, MyDocuments documents) {
        this.parts = parts;
        this.milestones = milestones;
        this.documents = documents;
    }

    MyCase shown(Submitted claimed) {
        var number = claimed.caseNumber();
        var stage = stage(claimed.status());
        var day = milestones.ofPending(stage, number).orElse(null);
        return new MyCase(
                number,
                parts.titleOf(claimed.recruitment()),
                parts.nameOf(claimed.village()),
                parts.townOf(claimed.village()),
                LocalDate.ofInstant(claimed.submittedAt(), OfficeClock.ZONE),
                stage,
                null,
                day,
                parts.isOver(day),
                null,
                claimed.note(),
                List.of(),
                parts.letters(number),
                documents.of(number, one -> false),
                parts.told(number),
                claimed.status().isPending());
    }

    static Stage stage(Status status) {
        return switch (status) {
            case SUBMITTED -> Stage.IDENTIFIED;
            case SENT_BACK -> Stage.SENT_BACK;
            case NOT_ACCEPTED -> Stage.NOT_ACCEPTED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            // registered in the same moment, and drafts are no cases
            case VERIFIED, DRAFT -> Stage.OTHER;
        };
    }
}
