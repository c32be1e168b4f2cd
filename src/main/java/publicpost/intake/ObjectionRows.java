package publicpost.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import publicpost.intake.Objection.Status;

/** The table of objections. */
interface ObjectionRows extends Repository<Objection, Long> {

    Objection saveAndFlush(Objection objection);

    Optional<Objection> findByReceipt(String receipt);

    boolean existsByApplicationIdAndStatus(Long application, Status status);

    List<Objection> findByApplicationIdInOrderById(Collection<Long> applications);

    List<Objection> findByApplicationIdAndStatusOrderById(Long application, Status status);
}
