package publicpost.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who did which step of a case, when, and with what outcome. */
@Entity
@Immutable
@Table(name = "trail")
public class TrailEntry {

    /** Acts where the applicant does, on the site: no account, and known by a code alone. */
    public static final String APPLICANT = "applicant";

    @Id
    @GeneratedValue(generator = "trail_seq")
    @SequenceGenerator(name = "trail_seq", sequenceName = "trail_seq")
    private Long id;

    private String caseNumber;
    private Instant at;
    private String actor;
    private String step;
    private String outcome;
    private String note;

    protected TrailEntry() {} // for JPA

    TrailEntry(String caseNumber, Instant at, String actor, String step, String outcome, String note) {
        this.caseNumber = caseNumber;
        this.at = at;
        this.actor = actor;
        this.step = step;
        this.outcome = outcome;
        this.note = note;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /** The id of the step in its model. */
    public String step() {
        return step;
    }

    public String outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }
}
