package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Documents;
import publicpost.intake.Application;
import publicpost.intake.Complaint;
import publicpost.intake.Objections;
import publicpost.recruitment.Notices;

/** Takes an objection down, whoever brings it: kept, its files in the case, and the case told, all or nothing. */
@Component
class TakeObjection {

    private final Notices notices;
    private final Objections objections;
    private final Documents documents;
    private final Messages messages;

    TakeObjection(Notices notices, Objections objections, Documents documents, Messages messages) {
        this.notices = notices;
        this.objections = objections;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * A case that is not on notice just now finds the objection when it comes back.
     *
     * @param by the officer, or {@link Objections#OBJECTOR}
     * @return the number by which the objector asks what became of it
     */
    @Transactional
    String take(Application about, Complaint complaint, List<Long> files, String by) {
        notices.hold(about.recruitmentId());
        var raised = objections.raise(about.id(), complaint, by);
        documents.fileWithObjection(files, about.caseNumber(), raised.id(), by);
        messages.tell(about.caseNumber(), Messages.OBJECTION_RAISED);
        return raised.receipt();
    }
}
