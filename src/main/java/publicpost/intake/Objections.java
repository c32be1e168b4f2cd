package publicpost.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.intake.Objection.Status;
import publicpost.scope.Reach;

/** Where objections to a notice are taken down and answered. */
@Service
@Transactional
public class Objections {

    /** Who wrote it down, and handed in its files, where no officer did. */
    public static final String OBJECTOR = "objector";

    private final ObjectionRows rows;
    private final Clock clock;

    Objections(ObjectionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes one down.
     *
     * @param by the officer, or {@link #OBJECTOR}
     * @return with the number by which the objector asks what became of it
     */
    public Objection raise(Long application, Complaint complaint, String by) {
        var today = LocalDate.now(clock);
        return rows.saveAndFlush(
                new Objection(application, complaint, today, by, ReceiptNumber.drawn(today.getYear())));
    }

    /** By what the objector was given; empty when it has not the form of such a number, or never was one. */
    @Transactional(readOnly = true)
    public Optional<Objection> find(String receipt) {
        return ReceiptNumber.read(receipt).flatMap(rows::findByReceipt);
    }

    /** Whether somebody said something against the person that nobody has answered. */
    @Transactional(readOnly = true)
    public boolean isOpen(Long application) {
        return rows.existsByApplicationIdAndStatus(application, Status.OPEN);
    }

    /**
     * Answers the oldest open objection to a person, and every other one too unless it is dismissed for itself.
     *
     * @param all whether what was found answers the others as well
     * @return whether another objection is still open
     */
    public boolean decide(Long application, Status decision, boolean all, String findings, String officer) {
        var open = rows.findByApplicationIdAndStatusOrderById(application, Status.OPEN);
        var answered = decision == Status.DISMISSED && !all ? 1 : open.size();
        open.stream()
                .limit(answered)
                .forEach(objection -> objection.decide(decision, findings, officer, LocalDate.now(clock)));
        return open.size() > answered;
    }

    /** What each came to; who said what stays with the town, how many there were stands in every print of the case. */
    @Transactional(readOnly = true)
    public List<Status> outcomes(Long application) {
        return Reach.WHOLE.during(() -> rows.findByApplicationIdInOrderById(List.of(application)).stream()
                .map(Objection::status)
                .toList());
    }

    @Transactional(readOnly = true)
    public List<Objection> of(Collection<Long> applications) {
        return rows.findByApplicationIdInOrderById(applications);
    }
}
