package publicpost.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All decisions ever made. */
interface DecisionsMade extends Repository<DecisionMade, Long> {

    DecisionMade save(DecisionMade decision);

    Optional<DecisionMade> findById(Long id);

    List<DecisionMade> findByCaseNumberOrderByIdAsc(String caseNumber);
}
