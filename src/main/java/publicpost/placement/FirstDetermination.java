package publicpost.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import publicpost.policy.RetirementCategory;

/** The age and law at the first determination (初次核定): frozen for a person's life · §二(三). */
@Entity
@Immutable
public class FirstDetermination implements Persistable<Long> {

    @Id
    private Long personId;

    private LocalDate determinedOn;
    private int age;

    @Enumerated(STRING)
    private RetirementCategory retirementCategory;

    private boolean extensionOpen;
    private String basis;
    private String caseNumber;

    protected FirstDetermination() {} // for JPA

    FirstDetermination(
            Long personId,
            LocalDate determinedOn,
            int age,
            RetirementCategory category,
            boolean extensionOpen,
            String basis,
            String caseNumber) {
        this.personId = personId;
        this.determinedOn = determinedOn;
        this.age = age;
        this.retirementCategory = category;
        this.extensionOpen = extensionOpen;
        this.basis = basis;
        this.caseNumber = caseNumber;
    }

    public LocalDate determinedOn() {
        return determinedOn;
    }

    /** In completed years. */
    public int age() {
        return age;
    }

    /** Whether an urban term may be extended to retirement, as judged then. */
    public boolean extensionOpen() {
        return extensionOpen;
    }

    @Override
    public Long getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
