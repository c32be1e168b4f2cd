package publicpost.placement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of placements. */
interface PlacementRows extends Repository<Placement, Long> {

    Placement save(Placement placement);

    Optional<Placement> findById(Long id);

    List<Placement> findAllById(Iterable<Long> ids);

    Optional<Placement> findByApplicationId(Long application);

    Optional<Placement> findByHomeCaseNumber(String caseNumber);

    List<Placement> findByPersonIdOrderById(Long person);

    List<Placement> findByPersonIdInAndStatusNot(Collection<Long> people, Placement.Status status);

    void flush();

    List<Placement> findByHomeTownInAndStatusOrderById(Collection<String> towns, Placement.Status status);

    List<Placement> findByHomeVillageInAndStatusOrderById(Collection<String> villages, Placement.Status status);
}
