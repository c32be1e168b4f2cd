package publicpost.recruitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of rankings. */
interface RankingRows extends Repository<Ranking, Long> {

    Iterable<Ranking> saveAll(Iterable<Ranking> rankings);

    Optional<Ranking> findById(Long application);

    List<Ranking> findByOfferIdInOrderByOfferIdAscStandingAscPositionAsc(Collection<Long> offers);

    @Query(
            """
            select r from Ranking r where r.offerId = ?1
            order by case when r.standing = publicpost.policy.Ranked$Standing.SHORT_LIST then 0 else 1 end, r.position""")
    List<Ranking> inOrder(Long offer);
}
