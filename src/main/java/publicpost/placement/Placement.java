package publicpost.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import publicpost.policy.Scheme;
import publicpost.policy.Span;

/** One person on one post: kept from the approval, active from the start, ended for good. */
@Entity
public class Placement {

    public enum Status {
        RESERVED,
        ACTIVE,
        ENDED
    }

    @Id
    @GeneratedValue(generator = "placement_seq")
    @SequenceGenerator(name = "placement_seq", sequenceName = "placement_seq")
    private Long id;

    @Version
    private Integer version;

    private Long applicationId;
    private Long personId;
    private Long postId;
    private Long seatId;
    private String basis;

    @Embedded
    private Home home;

    @Enumerated(STRING)
    private Scheme scheme = Scheme.PLAN;

    private int earlierMonths;

    @Enumerated(STRING)
    private Status status = Status.RESERVED;

    private LocalDate approvedOn;
    private LocalDate startsOn;
    private LocalDate termEnds;
    private LocalDate endedOn;
    private LocalDate limitOn;
    private String limitLaw = "";

    protected Placement() {} // for JPA

    Placement(Reservation kept, LocalDate approvedOn) {
        this.applicationId = kept.application();
        this.personId = kept.person();
        this.postId = kept.post();
        this.seatId = kept.seat();
        this.basis = kept.basis();
        this.home = kept.home();
        this.approvedOn = approvedOn;
    }

    Placement(Entry entry, LocalDate approvedOn) {
        this.personId = entry.person();
        this.postId = entry.post();
        this.seatId = entry.seat();
        this.basis = entry.basis();
        this.home = entry.home();
        this.scheme = entry.scheme();
        this.earlierMonths = entry.earlierMonths();
        this.approvedOn = approvedOn;
        start(entry.startsOn(), entry.termEnds());
    }

    void start(LocalDate from, LocalDate until) {
        if (status != Status.RESERVED) {
            throw new IllegalStateException("placement %d is %s".formatted(id, status));
        }
        status = Status.ACTIVE;
        startsOn = from;
        termEnds = until;
    }

    /** Only ever further, and never while it waits to begin. */
    void extend(LocalDate until) {
        if (status != Status.ACTIVE || !until.isAfter(termEnds)) {
            throw new IllegalStateException("placement %d is %s until %s".formatted(id, status, termEnds));
        }
        termEnds = until;
    }

    void limit(LocalDate on, String law) {
        limitOn = on;
        limitLaw = law;
    }

    /** @param on the first day no longer in post */
    void end(LocalDate on) {
        status = Status.ENDED;
        endedOn = on;
    }

    /** The time in post that counts towards the term; empty where it never began or is of a scheme without a term. */
    Optional<Span> counted(LocalDate today) {
        if (startsOn == null || !scheme.hasTerm()) {
            return Optional.empty();
        }
        var until = endedOn != null ? endedOn : today.isBefore(termEnds) ? today : termEnds;
        return until.isAfter(startsOn) ? Optional.of(new Span(startsOn, until)) : Optional.empty();
    }

    public Long id() {
        return id;
    }

    /** Null where the person came by no application of this system. */
    public Long applicationId() {
        return applicationId;
    }

    public Long personId() {
        return personId;
    }

    /** Null outside the plan. */
    public Long postId() {
        return postId;
    }

    /** The target group it rests on. */
    public String basis() {
        return basis;
    }

    public Home home() {
        return home;
    }

    public Scheme scheme() {
        return scheme;
    }

    public int earlierMonths() {
        return earlierMonths;
    }

    public Status status() {
        return status;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The first day no longer subsidised. */
    public LocalDate termEnds() {
        return termEnds;
    }

    /** The first day no longer in post; null while it lasts. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The day that ends it without a decision: retirement, or the oldest age of a rural post; null until computed. */
    public LocalDate limitOn() {
        return limitOn;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
