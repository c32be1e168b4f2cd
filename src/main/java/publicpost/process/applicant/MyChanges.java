package publicpost.process.applicant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Intake;
import publicpost.process.CaseDesk;

/** What an applicant does about her own case by herself; each is on record in its trail, in her name. */
@Component
public class MyChanges {

    private final Proof proof;
    private final Intake intake;
    private final CaseDesk cases;
    private final MyDocuments documents;

    MyChanges(Proof proof, Intake intake, CaseDesk cases, MyDocuments documents) {
        this.proof = proof;
        this.intake = intake;
        this.cases = cases;
        this.documents = documents;
    }

    /**
     * Adds a document to the case while it is under way.
     *
     * @return false where the visit is over, or never was
     * @throws Refused when the case has ended, so many were added today already, or the file cannot be taken
     */
    public boolean add(String token, String name, byte[] content) {
        return proof.outside(token, caseNumber -> {
                    MyDocuments.missing(content).ifPresent(none -> {
                        throw none;
                    });
                    proof.before(() -> mayAdd(caseNumber));
                    var kept = documents.keep(name, content);
                    return proof.before(() -> {
                        running(caseNumber, MyDocuments.FILE, "材料");
                        documents.file(caseNumber, kept);
                        return true;
                    });
                })
                .isPresent();
    }

    /** Before the file travels to where it is stored. */
    private boolean mayAdd(String caseNumber) {
        running(caseNumber, MyDocuments.FILE, "材料");
        if (documents.isFull(caseNumber)) {
            throw MyDocuments.full();
        }
        return true;
    }

    /**
     * Withdraws the application, at whatever step the case stands.
     *
     * @return false where the visit is over, or never was
     * @throws Refused when the case has ended, or no reason is given
     */
    public boolean withdraw(String token, String reason) {
        return proof.of(token, caseNumber -> {
                    var application = running(caseNumber, "reason", "撤回原因");
                    cases.withdrawnBy(application, Proof.APPLICANT, reason);
                    return true;
                })
                .isPresent();
    }

    /** The case, where it can still be withdrawn. */
    public Optional<String> withdrawable(String token) {
        return proof.of(
                token, caseNumber -> running(caseNumber, "reason", "撤回原因").caseNumber());
    }

    private Application running(String caseNumber, String field, String label) {
        var application = intake.get(caseNumber);
        if (application.status().isEnd() || !cases.isRunning(caseNumber)) {
            throw Refused.at(field, label, "您的申请已经办结，不能再改");
        }
        return application;
    }
}
