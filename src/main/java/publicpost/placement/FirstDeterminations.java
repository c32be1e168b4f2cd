package publicpost.placement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All first determinations. */
interface FirstDeterminations extends Repository<FirstDetermination, Long> {

    FirstDetermination save(FirstDetermination determination);

    Optional<FirstDetermination> findById(Long person);
}
