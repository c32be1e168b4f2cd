package publicpost.intake;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/** That an applicant belongs to one target group: claimed, then checked by the office that owns the list. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Claim {

    public enum Result {
        OPEN,
        CONFIRMED,
        NOT_FOUND,
        SEND_BACK,
        DROPPED
    }

    @Id
    @GeneratedValue(generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq")
    private Long id;

    private Long applicationId;
    private String groupCode;
    private String verifier;

    @Enumerated(STRING)
    private Result result = Result.OPEN;

    private String listName;
    private LocalDate listDate;
    private LocalDate lapsesOn;

    @Convert(converter = Sealing.Note.class)
    private String note;

    private String checkedBy;
    private Instant checkedAt;

    protected Claim() {} // for JPA

    Claim(Long applicationId, String groupCode, String verifier) {
        this.applicationId = applicationId;
        this.groupCode = groupCode;
        this.verifier = verifier;
    }

    void check(Verification verification, String officer, Instant at) {
        result = verification.result();
        listName = verification.listName();
        listDate = verification.listDate();
        lapsesOn = verification.lapsesOn();
        note = verification.note();
        checkedBy = officer;
        checkedAt = at;
    }

    /** Claimed again after a correction: what is not confirmed yet is looked at once more. */
    void reopen() {
        if (result != Result.CONFIRMED) {
            result = Result.OPEN;
        }
    }

    void drop() {
        result = Result.DROPPED;
    }

    boolean holdsOn(LocalDate day) {
        return result == Result.CONFIRMED && (lapsesOn == null || !lapsesOn.isBefore(day));
    }

    public Long id() {
        return id;
    }

    public Long applicationId() {
        return applicationId;
    }

    public String groupCode() {
        return groupCode;
    }

    /** Code of the office that owns the list. */
    public String verifier() {
        return verifier;
    }

    public Result result() {
        return result;
    }

    public String listName() {
        return listName;
    }

    public LocalDate listDate() {
        return listDate;
    }

    public LocalDate lapsesOn() {
        return lapsesOn;
    }

    public String note() {
        return note;
    }

    public String checkedBy() {
        return checkedBy;
    }
}
