package publicpost.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hibernate.annotations.NaturalId;

/** One event in the life of a placement that people have to deal with (在岗事项): a case with a number of its own. */
@Entity
public class Matter {

    public enum Kind {
        TERM_REVIEW("QM", "期满复核"),
        EXIT("TC", "退出"),
        AGREEMENT("XQ", "续签协议"),
        COVER("XB", "续保"),
        SUSPENSION("ZT", "暂停");

        private final String prefix;
        private final String label;

        Kind(String prefix, String label) {
            this.prefix = prefix;
            this.label = label;
        }

        /** What its case numbers begin with. */
        String prefix() {
            return prefix;
        }

        public String label() {
            return label;
        }

        /** Whether a case of that number is a matter: its number says so, without a look into the tables. */
        public static boolean numbers(String caseNumber) {
            return Stream.of(values()).anyMatch(kind -> caseNumber.startsWith(kind.prefix));
        }
    }

    @Id
    @GeneratedValue(generator = "matter_seq")
    @SequenceGenerator(name = "matter_seq", sequenceName = "matter_seq")
    private Long id;

    @Version
    private Integer version;

    @NaturalId
    private String caseNumber;

    @Enumerated(STRING)
    private Kind kind;

    private Long placementId;
    private Long findingId;
    private LocalDate dueOn;
    private LocalDate openedOn;
    private String openedBy;
    private LocalDate closedOn;
    private String outcome;

    protected Matter() {} // for JPA

    Matter(String caseNumber, Kind kind, Long placement, LocalDate dueOn, LocalDate openedOn, String openedBy) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.placementId = placement;
        this.dueOn = dueOn;
        this.openedOn = openedOn;
        this.openedBy = openedBy;
    }

    void becauseOf(Long finding) {
        findingId = finding;
    }

    void isAbout(LocalDate day) {
        dueOn = day;
    }

    void close(String how, LocalDate on) {
        outcome = how;
        closedOn = on;
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Kind kind() {
        return kind;
    }

    public Long placementId() {
        return placementId;
    }

    /** Id of the finding whose decision began it; null for none. */
    public Long finding() {
        return findingId;
    }

    /** The date it is about: the end of the term or of the paper, the first day of a suspension. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null while it is open. */
    public String outcome() {
        return outcome;
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
