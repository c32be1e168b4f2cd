package publicpost.recruitment;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The table of offers. */
interface OfferRows extends Repository<Offer, Long> {

    Offer save(Offer offer);

    List<Offer> findByRecruitmentIdOrderById(Long recruitment);
}
