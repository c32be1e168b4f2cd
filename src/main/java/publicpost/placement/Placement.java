package publicpost.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    @Enumerated(STRING)
    private Status status = Status.RESERVED;

    private LocalDate approvedOn;
    private LocalDate startsOn;
    private LocalDate termEnds;
    private LocalDate endedOn;

    protected Placement() {} // for JPA

    Placement(Reservation kept, LocalDate approvedOn) {
        this.applicationId = kept.application();
        this.personId = kept.person();
        this.postId = kept.post();
        this.seatId = kept.seat();
        this.basis = kept.basis();
        this.approvedOn = approvedOn;
    }

    void start(LocalDate from, LocalDate until) {
        if (status != Status.RESERVED) {
            throw new IllegalStateException("placement %d is %s".formatted(id, status));
        }
        status = Status.ACTIVE;
        startsOn = from;
        termEnds = until;
    }

    void end(LocalDate on) {
        status = Status.ENDED;
        endedOn = on;
    }

    public Long id() {
        return id;
    }

    public Long applicationId() {
        return applicationId;
    }

    public Long personId() {
        return personId;
    }

    public Long postId() {
        return postId;
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

    LocalDate endedOn() {
        return endedOn;
    }
}
