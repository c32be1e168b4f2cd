package publicpost.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.SealedText;
import publicpost.secrets.Secrets;

/** What was decided in a case, on which facts, by which clause and which version of a table. */
@Entity
@Immutable
@Table(name = "decision")
public class DecisionMade {

    @Id
    @GeneratedValue(generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    private String caseNumber;
    private String kind;
    private LocalDate askedOn;
    private String outcome;
    private String reason;
    private String clauses;

    @Convert(converter = SealedInputs.class)
    private String inputs;

    private String evidence;
    private String decidedBy;
    private Instant decidedAt;

    protected DecisionMade() {} // for JPA

    DecisionMade(String caseNumber, Ruling ruling, String decidedBy, Instant decidedAt) {
        this.caseNumber = caseNumber;
        this.kind = ruling.kind();
        this.askedOn = ruling.askedOn();
        this.outcome = ruling.outcome();
        this.reason = ruling.reason();
        this.clauses = String.join("；", ruling.clauses());
        this.inputs = ruling.inputs();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.evidence = ruling.evidence();
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Ruling ruling() {
        return new Ruling(kind, askedOn, outcome, reason, List.of(clauses.split("；")), inputs, evidence);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    static class SealedInputs extends SealedText {
        SealedInputs(Secrets secrets) {
            super(secrets, SealedColumn.DECISION_INPUTS);
        }
    }
}
