package publicpost.placement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of placements. */
interface PlacementRows extends Repository<Placement, Long> {

    Placement save(Placement placement);

    Optional<Placement> findByApplicationId(Long application);

    List<Placement> findByPersonId(Long person);
}
