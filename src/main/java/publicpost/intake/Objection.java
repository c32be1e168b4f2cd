package publicpost.intake;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody says against a person on public notice, and what came of it. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Objection {

    public enum Status {
        OPEN,
        DISMISSED,
        UPHELD,
        SENT_BACK
    }

    @Id
    @GeneratedValue(generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq")
    private Long id;

    private Long applicationId;
    private boolean named;
    private String objector;

    @Convert(converter = Sealing.Contact.class)
    private String contact;

    private String facts;
    private LocalDate raisedOn;
    private String receivedBy;
    private String receipt;

    @Enumerated(STRING)
    private Status status = Status.OPEN;

    private String findings;
    private String decidedBy;
    private LocalDate decidedOn;

    protected Objection() {} // for JPA

    Objection(Long applicationId, Complaint complaint, LocalDate raisedOn, String receivedBy, String receipt) {
        this.applicationId = applicationId;
        this.named = complaint.objector() != null;
        this.objector = complaint.objector();
        this.contact = complaint.contact();
        this.facts = complaint.facts();
        this.raisedOn = raisedOn;
        this.receivedBy = receivedBy;
        this.receipt = receipt;
    }

    void decide(Status decision, String why, String officer, LocalDate on) {
        status = decision;
        findings = why;
        decidedBy = officer;
        decidedOn = on;
    }

    public Long id() {
        return id;
    }

    public Long applicationId() {
        return applicationId;
    }

    public boolean named() {
        return named;
    }

    /** For the town that investigates, and nobody else; null when anonymous. */
    public String objector() {
        return objector;
    }

    /** Likewise; null when none was given, or its time was over. */
    public String contact() {
        return contact;
    }

    public String facts() {
        return facts;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public Status status() {
        return status;
    }

    public String findings() {
        return findings;
    }

    public String receivedBy() {
        return receivedBy;
    }

    /** What the objector asks by; null for those taken down before there was one. */
    public String receipt() {
        return receipt;
    }

    /** Written down by the objector, and by no officer. */
    public boolean isOnline() {
        return Objections.OBJECTOR.equals(receivedBy);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
