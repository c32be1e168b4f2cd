package publicpost.process.applicant;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplications;

/** Shows an applicant her own case; that she looked is on record. */
@Component
public class MyCases {

    private final Proof proof;
    private final Intake intake;
    private final OnlineApplications online;
    private final RegisteredCase registered;
    private final PendingCase pending;
    private final Audit audit;

    MyCases(
            Proof proof,
            Intake intake,
            OnlineApplications online,
            RegisteredCase registered,
            PendingCase pending,
            Audit audit) {
        this.proof = proof;
        this.intake = intake;
        this.online = online;
        this.registered = registered;
        this.pending = pending;
        this.audit = audit;
    }

    /** Empty where the visit is over, or never was. */
    public Optional<MyCase> look(String token) {
        return proof.of(token, caseNumber -> {
            audit.record(Act.READ, caseNumber, Map.of("at", "/my-application/case"));
            return shown(caseNumber);
        });
    }

    private MyCase shown(String caseNumber) {
        return intake.find(caseNumber)
                .map(registered::shown)
                .or(() -> online.find(caseNumber).map(pending::shown))
                .orElseThrow(() -> new NoSuchElementException("no case " + caseNumber));
    }
}
