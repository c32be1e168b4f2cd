package publicpost.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.intake.Objection.Status;

/** Where objections to a notice are taken down and answered. */
@Service
@Transactional
public class Objections {

    private final ObjectionRows rows;
    private final Clock clock;

    Objections(ObjectionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void raise(Long application, Complaint complaint, String officer) {
        rows.save(new Objection(application, complaint, LocalDate.now(clock), officer));
    }

    /**
     * Answers the oldest open objection to a person, and every other one too unless it is dismissed.
     *
     * @return whether another objection is still open
     */
    public boolean decide(Long application, Status decision, String findings, String officer) {
        var open = rows.findByApplicationIdAndStatusOrderById(application, Status.OPEN);
        var answered = decision == Status.DISMISSED ? 1 : open.size();
        open.stream()
                .limit(answered)
                .forEach(objection -> objection.decide(decision, findings, officer, LocalDate.now(clock)));
        return open.size() > answered;
    }

    @Transactional(readOnly = true)
    public List<Objection> of(Collection<Long> applications) {
        return rows.findByApplicationIdInOrderById(applications);
    }
}
