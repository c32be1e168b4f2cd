package publicpost.intake;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import publicpost.policy.Block;

/** Something found that stands against a placement, with its evidence and, where an officer refutes it, the rebuttal. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Obstacle {

    @Id
    @GeneratedValue(generator = "obstacle_seq")
    @SequenceGenerator(name = "obstacle_seq", sequenceName = "obstacle_seq")
    private Long id;

    private Long applicationId;

    @Enumerated(STRING)
    private Block block;

    @Convert(converter = Sealing.Evidence.class)
    private String evidence;

    private String foundBy;
    private LocalDate foundOn;

    @Convert(converter = Sealing.Rebuttal.class)
    private String rebuttal;

    private String rebuttedBy;
    private LocalDate rebuttedOn;

    protected Obstacle() {} // for JPA

    Obstacle(Long applicationId, Block block, String evidence, String foundBy, LocalDate foundOn) {
        this.applicationId = applicationId;
        this.block = block;
        this.evidence = evidence;
        this.foundBy = foundBy;
        this.foundOn = foundOn;
    }

    void rebut(String why, String officer, LocalDate on) {
        rebuttal = why;
        rebuttedBy = officer;
        rebuttedOn = on;
    }

    public Block block() {
        return block;
    }

    public String evidence() {
        return evidence;
    }

    public String foundBy() {
        return foundBy;
    }

    public String rebuttal() {
        return rebuttal;
    }

    public String rebuttedBy() {
        return rebuttedBy;
    }

    public boolean stands() {
        return rebuttal == null;
    }
}
