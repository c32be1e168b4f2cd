package publicpost.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of appraisals. */
interface AppraisalRows extends Repository<Appraisal, Long> {

    Appraisal save(Appraisal appraisal);

    List<Appraisal> findByApplicationIdOrderById(Long application);

    Optional<Appraisal> findFirstByApplicationIdOrderByIdDesc(Long application);
}
