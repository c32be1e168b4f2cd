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
                    where p.offer_id = ?1 and p.holder is null and p.incumbent is null and not p.abolished
                      and not exists (
                        select from app.seat_offer o where o.post_id = p.id and o.status in ('OPEN', 'ACCEPTED'))
                    order by p.id limit 1 for update""",
            nativeQuery = true)
    Optional<Post> lockFree(Long offer);

    /** The one that was offered to that application. */
    @Query(
            value =
                    """
                    select p.* from app.post p
                    where p.id = (
                        select post_id from app.seat_offer where application_id = ?1 and status in ('OPEN', 'ACCEPTED'))
                      and p.holder is null and p.incumbent is null and not p.abolished
                    for update""",
            nativeQuery = true)
    Optional<Post> lockOffered(Long application);

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
