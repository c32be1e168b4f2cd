package publicpost.leaving;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.springframework.data.domain.Persistable;
import publicpost.policy.ExitReason;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.SealedText;
import publicpost.secrets.Secrets;

/** One person's way out of a post: the reason with its facts, who confirmed it, and how it was settled. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Leaving implements Persistable<Long> {

    @Id
    private Long matterId;

    @Version
    private Integer version;

    @Enumerated(STRING)
    private ExitReason reason;

    @Convert(converter = SealedFacts.class)
    private String facts;

    private LocalDate lastDay;
    private String registeredBy;
    private String confirmedBy;
    private LocalDate signedOn;

    @Convert(converter = SealedHardship.class)
    private String hardship;

    private String settledBy;

    @Transient
    private boolean stored;

    protected Leaving() {} // for JPA

    Leaving(Long matter, ExitReason reason, String facts, LocalDate lastDay, String officer) {
        this.matterId = matter;
        this.reason = reason;
        this.facts = facts;
        this.lastDay = lastDay;
        this.registeredBy = officer;
    }

    void restate(ExitReason other, String otherFacts, LocalDate day, String officer) {
        reason = other;
        facts = otherFacts;
        lastDay = day;
        registeredBy = officer;
    }

    void confirm(String officer) {
        confirmedBy = officer;
    }

    void settle(Settlement settlement, String officer) {
        lastDay = settlement.lastDay();
        signedOn = settlement.signedOn();
        hardship = settlement.hardship();
        settledBy = officer;
    }

    public ExitReason reason() {
        return reason;
    }

    /** As JSON, by the names of {@link publicpost.policy.ExitFact}. */
    String facts() {
        return facts;
    }

    /** The last day in post. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    /** When the person signed the settlement; null where nobody can. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** What the person's hardship is; null where there is none. */
    public String hardship() {
        return hardship;
    }

    public String settledBy() {
        return settledBy;
    }

    @Override
    public Long getId() {
        return matterId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    static class SealedFacts extends SealedText {
        SealedFacts(Secrets secrets) {
            super(secrets, SealedColumn.LEAVING_FACTS);
        }
    }

    static class SealedHardship extends SealedText {
        SealedHardship(Secrets secrets) {
            super(secrets, SealedColumn.LEAVING_HARDSHIP);
        }
    }
}
