package publicpost.placement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import publicpost.placement.Matter.Kind;

/** The table of matters. */
interface MatterRows extends Repository<Matter, Long> {

    Matter save(Matter matter);

    List<Matter> saveAll(Iterable<Matter> matters);

    Optional<Matter> findByPlacementIdAndKindAndClosedOnIsNull(Long placement, Kind kind);

    List<Matter> findByPlacementIdInAndKindAndClosedOnIsNull(Collection<Long> placements, Kind kind);

    List<Matter> findByPlacementIdAndClosedOnIsNullOrderById(Long placement);

    List<Matter> findByFindingIdAndClosedOnIsNullOrderById(Long finding);

    List<Matter> findByPlacementIdOrderById(Long placement);
}
