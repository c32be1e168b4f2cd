package publicpost.incumbents;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import publicpost.intake.BankAccount;
import publicpost.people.Person;
import publicpost.policy.EarlierAnswer.Course;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.SealedText;
import publicpost.secrets.Secrets;

/** Somebody placed under an earlier scheme, and how far the re-determination has come. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Incumbent {

    public enum Status {
        IMPORTED,
        CONFIRMED,
        ENTERED,
        KEPT,
        APART;

        public boolean isEnd() {
            return this != IMPORTED && this != CONFIRMED;
        }
    }

    @Id
    @GeneratedValue(generator = "incumbent_seq")
    @SequenceGenerator(name = "incumbent_seq", sequenceName = "incumbent_seq")
    private Long id;

    @Version
    private Integer version;

    private String caseNumber;
    private Long listId;
    private int rowNumber;
    private Long personId;

    @Embedded
    private Place home;

    @Embedded
    private OldPost post;

    @Embedded
    @Convert(attributeName = "bankAccount", converter = SealedAccount.class)
    private BankAccount bank;

    @Enumerated(STRING)
    private Status status = Status.IMPORTED;

    @Enumerated(STRING)
    private Course course;

    @Convert(converter = SealedProposal.class)
    private String proposal;

    private String confirmedBy;
    private String approvedBy;

    protected Incumbent() {} // for JPA

    Incumbent(String caseNumber, Long list, IncumbentRow row, BankAccount bank, Person person) {
        this.caseNumber = caseNumber;
        this.listId = list;
        this.rowNumber = row.number();
        this.personId = person.id();
        this.home = row.home();
        this.post = row.post();
        this.bank = bank;
    }

    void confirm(Course proposed, String json, String officer) {
        mustBe(Status.IMPORTED);
        status = Status.CONFIRMED;
        course = proposed;
        proposal = json;
        confirmedBy = officer;
    }

    /** What was proposed stays at hand for the next proposal. */
    void sendBack() {
        mustBe(Status.CONFIRMED);
        status = Status.IMPORTED;
        course = null;
        confirmedBy = null;
        approvedBy = null;
    }

    void approve(String officer) {
        mustBe(Status.CONFIRMED);
        approvedBy = officer;
    }

    void become(Status end) {
        mustBe(Status.CONFIRMED);
        status = end;
    }

    private void mustBe(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("incumbent %s is %s, not %s".formatted(caseNumber, status, expected));
        }
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public int rowNumber() {
        return rowNumber;
    }

    public Long personId() {
        return personId;
    }

    public Place home() {
        return home;
    }

    /** What the person was placed on. */
    public OldPost post() {
        return post;
    }

    public BankAccount bank() {
        return bank;
    }

    public Status status() {
        return status;
    }

    /** What the town proposes; null before. */
    public Course course() {
        return course;
    }

    String proposal() {
        return proposal;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    static class SealedProposal extends SealedText {
        SealedProposal(Secrets secrets) {
            super(secrets, SealedColumn.INCUMBENT_PROPOSAL);
        }
    }

    static class SealedAccount extends SealedText {
        SealedAccount(Secrets secrets) {
            super(secrets, SealedColumn.INCUMBENT_ACCOUNT);
        }
    }
}
