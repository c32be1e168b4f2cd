package publicpost.process.applicant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.casefile.TrailEntry;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplications;
import publicpost.process.CaseDesk;

/** What an applicant does about her own case by herself; each is on record in its trail, in her name. */
@Component
public class MyChanges {

    private final Proof proof;
    private final Intake intake;
    private final OnlineApplications online;
    private final CaseDesk cases;
    private final MyDocuments documents;

    MyChanges(Proof proof, Intake intake, OnlineApplications online, CaseDesk cases, MyDocuments documents) {
        this.proof = proof;
        this.intake = intake;
        this.online = online;
        this.cases = cases;
        this.documents = documents;
    }

    /**
     * Adds a document to the case while it is under way.
     *
     * @param about the case that the page was about
     * @return false where the visit is over, or never was
     * @throws OtherCase when the visit is to another
     * @throws Refused when the case has ended, so many were added today already, or the file cannot be taken
     */
    public boolean add(String token, String about, String name, byte[] content) {
        return proof.outside(token, about, caseNumber -> added(caseNumber, name, content))
                .isPresent();
    }

    /** What cannot be taken is refused before it travels to where it would be stored, and looked at again after. */
    private boolean added(String caseNumber, String name, byte[] content) {
        MyDocuments.refuseMissing(content);
        proof.before(() -> {
            refuseOver(caseNumber, MyDocuments.FILE, "材料");
            documents.refuseTooMany(caseNumber);
            return null;
        });
        var kept = documents.keep(name, content);
        return proof.before(() -> {
            refuseOver(caseNumber, MyDocuments.FILE, "材料");
            documents.file(caseNumber, kept);
            return true;
        });
    }

    /**
     * Withdraws the application, at whatever step the case stands.
     *
     * @param about the case that the page was about
     * @return false where the visit is over, or never was
     * @throws OtherCase when the visit is to another
     * @throws Refused when the case has ended, or no reason is given
     */
    public boolean withdraw(String token, String about, String reason) {
        return proof.of(token, about, caseNumber -> {
                    refuseOver(caseNumber, "reason", "撤回原因");
                    cases.withdrawnBy(caseNumber, TrailEntry.APPLICANT, reason);
                    return true;
                })
                .isPresent();
    }

    /** The number of the case while it can be withdrawn; empty where not, and where the visit is over. */
    public Optional<String> withdrawable(String token) {
        return proof.of(token, caseNumber -> caseNumber).filter(number -> proof.before(() -> isOpen(number)));
    }

    private void refuseOver(String caseNumber, String field, String label) {
        if (!isOpen(caseNumber)) {
            throw Refused.at(field, label, "您的申请已经办结，不能再改");
        }
    }

    private boolean isOpen(String caseNumber) {
        var isUndecided = intake.find(caseNumber)
                .map(registered -> !registered.status().isEnd())
                .or(() ->
                        online.find(caseNumber).map(claimed -> claimed.status().isPending()))
                .orElse(false);
        return isUndecided && cases.isRunning(caseNumber);
    }
}
