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

/** What a refused applicant says against the refusal, and what became of it. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class RefusalReview {

    public enum Outcome {
        REFUSAL_UPHELD,
        /** The application is examined again. */
        REOPENED,
        /** Right, but the places are given: the person may apply to the next announcement. */
        ANNULLED
    }

    @Id
    @GeneratedValue(generator = "refusal_review_seq")
    @SequenceGenerator(name = "refusal_review_seq", sequenceName = "refusal_review_seq")
    private Long id;

    private Long applicationId;
    private Long refusalId;

    @Convert(converter = Sealing.Statement.class)
    private String statement;

    private LocalDate raisedOn;

    @Enumerated(STRING)
    private Outcome outcome;

    private String decidedBy;
    private LocalDate decidedOn;

    protected RefusalReview() {} // for JPA

    RefusalReview(Long applicationId, Long refusalId, String statement, LocalDate raisedOn) {
        this.applicationId = applicationId;
        this.refusalId = refusalId;
        this.statement = statement;
        this.raisedOn = raisedOn;
    }

    void decide(Outcome decision, String officer, LocalDate on) {
        outcome = decision;
        decidedBy = officer;
        decidedOn = on;
    }

    public Long id() {
        return id;
    }

    /** The decision that is objected to. */
    public Long refusalId() {
        return refusalId;
    }

    public String statement() {
        return statement;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** Null while it is open. */
    public Outcome outcome() {
        return outcome;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
