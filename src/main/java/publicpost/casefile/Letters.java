package publicpost.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All letters ever written. */
interface Letters extends Repository<Letter, Long> {

    Letter save(Letter letter);

    List<Letter> findByCaseNumberOrderByIdAsc(String caseNumber);
}
