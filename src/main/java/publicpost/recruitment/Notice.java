package publicpost.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A public notice (公示): its period, and the calendar it was counted on. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
    private Long id;

    private Long recruitmentId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String basis;
    private String publishedBy;
    private Instant endedAt;

    protected Notice() {} // for JPA

    Notice(Long recruitmentId, LocalDate startsOn, LocalDate endsOn, String basis, String publishedBy) {
        this.recruitmentId = recruitmentId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.basis = basis;
        this.publishedBy = publishedBy;
    }

    void end(Instant at) {
        endedAt = at;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day of the period. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public String basis() {
        return basis;
    }

    /** Whether objections can be heard on that day. */
    public boolean runsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
