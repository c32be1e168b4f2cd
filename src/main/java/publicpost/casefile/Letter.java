package publicpost.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a person is told in writing (告知书): the reason, the clause, and who signed. */
@Entity
@Immutable
public class Letter {

    @Id
    @GeneratedValue(generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq")
    private Long id;

    private String caseNumber;
    private String kind;
    private String content;
    private String clause;
    private String signedBy;
    private Instant writtenAt;

    protected Letter() {} // for JPA

    Letter(String caseNumber, String kind, String content, String clause, String signedBy, Instant writtenAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.content = content;
        this.clause = clause;
        this.signedBy = signedBy;
        this.writtenAt = writtenAt;
    }

    public String kind() {
        return kind;
    }

    public String content() {
        return content;
    }

    public String clause() {
        return clause;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
