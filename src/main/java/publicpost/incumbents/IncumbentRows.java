package publicpost.incumbents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of incumbents. */
interface IncumbentRows extends Repository<Incumbent, Long> {

    List<Incumbent> saveAll(Iterable<Incumbent> incumbents);

    void flush();

    Optional<Incumbent> findByCaseNumber(String caseNumber);

    List<Incumbent> findByPersonIdIn(Collection<Long> people);
}
