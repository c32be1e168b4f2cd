package publicpost.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import publicpost.intake.Objection.Status;

/** The table of objections. */
interface ObjectionRows extends Repository<Objection, Long> {

    Objection save(Objection objection);

    List<Objection> findByApplicationIdInOrderById(Collection<Long> applications);

    List<Objection> findByApplicationIdAndStatusOrderById(Long application, Status status);
}
