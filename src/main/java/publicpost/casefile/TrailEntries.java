package publicpost.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The trails of all cases. */
interface TrailEntries extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByCaseNumberOrderByAtAscIdAsc(String caseNumber);
}
