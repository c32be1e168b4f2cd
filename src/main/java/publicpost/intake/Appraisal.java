package publicpost.intake;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import publicpost.policy.AppraisalOutcome;

/** The record of one democratic review (民主评议): a meeting, not a tick. */
@Entity
@Immutable
public class Appraisal {

    @Id
    @GeneratedValue(generator = "appraisal_seq")
    @SequenceGenerator(name = "appraisal_seq", sequenceName = "appraisal_seq")
    private Long id;

    private Long applicationId;
    private LocalDate heldOn;
    private String place;
    private String chair;
    private int quorum;
    private int present;
    private int votesFor;
    private int votesAgainst;
    private int votesAbstain;
    private String withdrew;
    private String minutes;
    private BigDecimal score;

    @Enumerated(STRING)
    private AppraisalOutcome.Result result;

    private String recordedBy;
    private Instant recordedAt;

    protected Appraisal() {} // for JPA

    Appraisal(
            Long applicationId,
            Minutes meeting,
            AppraisalOutcome.Result result,
            String recordedBy,
            Instant recordedAt) {
        this.applicationId = applicationId;
        this.heldOn = meeting.heldOn();
        this.place = meeting.place();
        this.chair = meeting.chair();
        this.quorum = meeting.quorum();
        this.present = meeting.present();
        this.votesFor = meeting.votesFor();
        this.votesAgainst = meeting.votesAgainst();
        this.votesAbstain = meeting.votesAbstain();
        this.withdrew = meeting.withdrew();
        this.minutes = meeting.text();
        this.score = meeting.score();
        this.result = result;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Minutes meeting() {
        return new Minutes(
                heldOn, place, chair, quorum, present, votesFor, votesAgainst, votesAbstain, withdrew, minutes, score);
    }

    public AppraisalOutcome.Result result() {
        return result;
    }

    public String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
