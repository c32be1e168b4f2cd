package publicpost.recruitment;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of posts. */
interface PostRows extends Repository<Post, Long> {

    Post save(Post post);

    void saveAll(Iterable<Post> posts);

    Optional<Post> findById(Long id);

    Optional<Post> findByHolder(Long application);

    @Query(
            value =
                    """
                    select p.* from app.post p
                    left join app.seat_offer o on o.post_id = p.id and o.status in ('OPEN', 'ACCEPTED')
                    where p.offer_id = ?1 and p.holder is null and p.incumbent is null and not p.abolished
                      and (o.id is null or o.application_id = ?2)
                    order by o.id nulls last, p.id limit 1 for update of p""",
            nativeQuery = true)
    Optional<Post> lockFree(Long offer, Long application);

    @Query("select count(p) from Post p"
            + " where p.offerId = ?1 and p.holder is null and p.incumbent is null and p.abolished = false")
    int countFree(Long offer);

    @Modifying
    @Query(
            value =
                    "update app.post set abolished = true where offer_id = ?1 and holder is null and incumbent is null and not abolished",
            nativeQuery = true)
    void abolishFree(Long offer);
}
