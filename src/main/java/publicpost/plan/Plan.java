package publicpost.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import publicpost.policy.Cell;

/** One edition of a year's allocation of seats to towns (年度岗位分配计划); an adjustment is a new edition. */
@Entity
public class Plan {

    public enum Status {
        DRAFT,
        CONSENTED,
        ISSUED,
        SUPERSEDED,
        ABANDONED
    }

    @Id
    @GeneratedValue(generator = "plan_seq")
    @SequenceGenerator(name = "plan_seq", sequenceName = "plan_seq")
    private Long id;

    @Version
    private Integer version;

    private String caseNumber;
    private int year;
    private int edition;
    private int total;
    private String reason;
    private String documentNumber;

    @Enumerated(STRING)
    private Status status = Status.DRAFT;

    private String draftedBy;
    private String consentedBy;
    private LocalDate consentedOn;
    private LocalDate issuedOn;

    @ElementCollection
    @CollectionTable(name = "plan_cell", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<PlanCell> cells = new HashSet<>();

    protected Plan() {} // for JPA

    Plan(String caseNumber, int year, int edition) {
        this.caseNumber = caseNumber;
        this.year = year;
        this.edition = edition;
    }

    void draft(PlanDraft draft, String officer) {
        mustBe(Status.DRAFT);
        total = draft.total();
        reason = draft.reason();
        documentNumber = draft.documentNumber();
        draftedBy = officer;
        cells.clear();
        draft.cells().forEach(cell -> cells.add(new PlanCell(cell)));
    }

    void consent(String officer, LocalDate on) {
        mustBe(Status.DRAFT);
        status = Status.CONSENTED;
        consentedBy = officer;
        consentedOn = on;
    }

    void issue(LocalDate on) {
        mustBe(Status.CONSENTED);
        status = Status.ISSUED;
        issuedOn = on;
    }

    void supersede() {
        mustBe(Status.ISSUED);
        status = Status.SUPERSEDED;
    }

    void abandon() {
        mustBe(Status.DRAFT);
        status = Status.ABANDONED;
    }

    private void mustBe(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("plan %s is %s, not %s".formatted(caseNumber, status, expected));
        }
    }

    public String caseNumber() {
        return caseNumber;
    }

    public int year() {
        return year;
    }

    public int edition() {
        return edition;
    }

    public int total() {
        return total;
    }

    public String reason() {
        return reason;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Status status() {
        return status;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public List<Cell> cells() {
        return cells.stream().map(PlanCell::cell).toList();
    }
}
