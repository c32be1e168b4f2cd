package publicpost.intake;

import static jakarta.persistence.EnumType.STRING;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NaturalId;
import publicpost.calendar.OfficeClock;
import publicpost.policy.Area;
import publicpost.policy.Eligibility;
import publicpost.policy.Eligible;
import publicpost.policy.Priority;

/** One person's application under one announcement, and where it stands. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Application {

    public enum Status {
        REGISTERED,
        ELIGIBLE,
        PASSED,
        SHORT_LISTED,
        WAIT_LISTED,
        APPROVED,
        PLACED,
        REFUSED,
        WITHDRAWN,
        NOT_PLACED;

        public boolean isEnd() {
            return compareTo(PLACED) >= 0; // nothing follows the last four
        }
    }

    @Id
    @GeneratedValue(generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq")
    private Long id;

    @Version
    private Integer version;

    @NaturalId
    private String caseNumber;

    private Long recruitmentId;
    private Long personId;
    private String village;
    private boolean unemployedRegistered;
    private Instant appliedAt;
    private String registeredBy;
    private String wishes;

    @Enumerated(STRING)
    private Area area;

    @Embedded
    @Convert(attributeName = "bankAccount", converter = Sealing.Account.class)
    private BankAccount bank;

    @Enumerated(STRING)
    private Status status = Status.REGISTERED;

    /** Why it was sent back; null while nobody waits for a correction. */
    @Convert(converter = Sealing.OnHold.class)
    private String onHold;

    private String basis; // the target group the placement would rest on

    @Enumerated(STRING)
    private Priority priority;

    private BigDecimal score;

    protected Application() {} // for JPA

    Application(String caseNumber, ApplicationDraft draft, Long personId, Instant now, String officer) {
        this.caseNumber = caseNumber;
        this.recruitmentId = draft.announcement();
        this.personId = personId;
        this.appliedAt = now;
        this.registeredBy = officer;
        take(draft);
    }

    void take(ApplicationDraft draft) {
        onHold = null;
        village = draft.village();
        area = draft.area();
        unemployedRegistered = draft.unemployedRegistered();
        bank = draft.bank();
        wishes = draft.wishes().stream().map(String::valueOf).collect(joining(","));
    }

    void sendBack(String reason) {
        onHold = reason;
    }

    void found(Eligibility eligibility) {
        priority = eligibility.priority();
        if (eligibility instanceof Eligible eligible) {
            basis = eligible.basis().code();
            status = status == Status.REGISTERED ? Status.ELIGIBLE : status;
        }
    }

    void passed(BigDecimal reviewScore) {
        score = reviewScore;
        status = status == Status.ELIGIBLE ? Status.PASSED : status;
    }

    void become(Status next) {
        if (status.isEnd()) {
            throw new IllegalStateException("application %s has ended as %s".formatted(caseNumber, status));
        }
        status = next;
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Long recruitmentId() {
        return recruitmentId;
    }

    public Long personId() {
        return personId;
    }

    public String village() {
        return village;
    }

    public Area area() {
        return area;
    }

    public boolean unemployedRegistered() {
        return unemployedRegistered;
    }

    public BankAccount bank() {
        return bank;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public LocalDate appliedOn() {
        return LocalDate.ofInstant(appliedAt, OfficeClock.ZONE);
    }

    public Status status() {
        return status;
    }

    public String onHold() {
        return onHold;
    }

    public List<Long> wishes() {
        return Arrays.stream(wishes.split(",")).map(Long::valueOf).toList();
    }

    public String basis() {
        return basis;
    }

    public Priority priority() {
        return priority;
    }

    public BigDecimal score() {
        return score;
    }
}
