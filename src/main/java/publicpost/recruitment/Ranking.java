package publicpost.recruitment;

import static jakarta.persistence.EnumType.STRING;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.domain.Persistable;
import publicpost.policy.Candidate;
import publicpost.policy.Priority;
import publicpost.policy.Ranked;
import publicpost.policy.Ranked.Standing;

/** The place one applicant was given: for which kind of post, on which list, at which position. */
@Entity
public class Ranking implements Persistable<Long> {

    @Id
    private Long applicationId;

    private Long offerId;

    @Enumerated(STRING)
    private Standing standing;

    private int position;

    @Enumerated(STRING)
    private Priority priority;

    private BigDecimal score;

    private Integer movedBy;
    private String moveReason;

    protected Ranking() {} // for JPA

    Ranking(Ranked ranked, Candidate candidate) {
        this.applicationId = ranked.application();
        this.offerId = ranked.offer();
        this.standing = ranked.standing();
        this.position = ranked.position();
        this.priority = candidate.priority();
        this.score = candidate.score();
    }

    /** The town departed from the time of application. */
    void moved(List<ReasonedMove> moves) {
        movedBy = moves.stream().mapToInt(made -> made.move().by()).sum();
        moveReason = moves.stream().map(ReasonedMove::reason).distinct().collect(joining("；"));
    }

    public Long applicationId() {
        return applicationId;
    }

    public Long offerId() {
        return offerId;
    }

    public Standing standing() {
        return standing;
    }

    public int position() {
        return position;
    }

    public Priority priority() {
        return priority;
    }

    /** How many places down the town moved this one, up where it is negative; null where it left the computed order. */
    public Integer movedBy() {
        return movedBy;
    }

    public String moveReason() {
        return moveReason;
    }

    @Override
    public Long getId() {
        return applicationId;
    }

    /** A ranking is only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
