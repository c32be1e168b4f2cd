package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.casefile.DocumentLists;
import publicpost.casefile.Documents;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.TrailEntry;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.recruitment.Announcements;

/** An application handed in online becomes a case, or goes on where it was sent back from: all in the caller's transaction. */
@Component
class OnlineCases {

    private final OnlineApplications applications;
    private final Announcements announcements;
    private final Documents documents;
    private final DocumentLists lists;
    private final Offices offices;
    private final Records records;
    private final Messages messages;
    private final ShortMessages shortMessages;

    OnlineCases(
            OnlineApplications applications,
            Announcements announcements,
            Documents documents,
            DocumentLists lists,
            Offices offices,
            Records records,
            Messages messages,
            ShortMessages shortMessages) {
        this.applications = applications;
        this.announcements = announcements;
        this.documents = documents;
        this.lists = lists;
        this.offices = offices;
        this.records = records;
        this.messages = messages;
        this.shortMessages = shortMessages;
    }

    /** @param application locked, so that it is as it is kept */
    String submit(OnlineApplication application) {
        var village = application.content().get("village").toString();
        var isNew = application.status() == Status.DRAFT;
        if (isNew) {
            announcements.takingApplications(application.recruitment());
        }
        var caseNumber = applications.submit(application.id(), village);
        documents.file(
                lists.by(application.uploader()).stream()
                        .map(ListedDocument::id)
                        .toList(),
                caseNumber,
                application.uploader());
        if (isNew) {
            begin(caseNumber, village);
        } else {
            goOn(caseNumber, village);
        }
        return caseNumber;
    }

    private void begin(String caseNumber, String village) {
        messages.begin(caseNumber, offices.nameOf(village), Messages.APPLIED_ONLINE);
        records.step(caseNumber, TrailEntry.APPLICANT, "AppliedOnline", "SUBMITTED", "");
        shortMessages.receivedOnline(caseNumber);
    }

    private void goOn(String caseNumber, String village) {
        if (!messages.tell(caseNumber, Messages.RESUBMITTED, offices.nameOf(village))) {
            throw Refused.at("announcement", "网上申请", "修改期限已过，不能再提交");
        }
        records.step(caseNumber, TrailEntry.APPLICANT, "Resubmitted", "SUBMITTED", "");
    }
}
