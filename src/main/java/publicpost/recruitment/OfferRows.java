package publicpost.recruitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of offers. */
interface OfferRows extends Repository<Offer, Long> {

    Offer save(Offer offer);

    Optional<Offer> findById(Long id);

    List<Offer> findByRecruitmentIdOrderById(Long recruitment);
}
