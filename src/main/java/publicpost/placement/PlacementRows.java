package publicpost.placement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import publicpost.placement.Placement.Status;

/** The table of placements. */
interface PlacementRows extends Repository<Placement, Long> {

    Placement save(Placement placement);

    Optional<Placement> findByApplicationId(Long application);

    boolean existsByPersonIdAndStatusNot(Long person, Status status);

    List<Placement> findByPersonIdAndStartsOnNotNull(Long person);
}
