package publicpost.leaving;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of exits. */
interface LeavingRows extends Repository<Leaving, Long> {

    Leaving save(Leaving leaving);

    Optional<Leaving> findById(Long matter);
}
