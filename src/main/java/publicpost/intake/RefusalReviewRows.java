package publicpost.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of reviews of refusals. */
interface RefusalReviewRows extends Repository<RefusalReview, Long> {

    RefusalReview saveAndFlush(RefusalReview review);

    boolean existsByRefusalId(Long refusal);

    Optional<RefusalReview> findByApplicationIdAndOutcomeIsNull(Long application);

    List<RefusalReview> findByApplicationIdOrderById(Long application);
}
