package publicpost.recruitment;

import java.util.Optional;
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
                    select * from app.post where offer_id = ?1 and holder is null and incumbent is null and not abolished
                    order by id limit 1 for update""",
            nativeQuery = true)
    Optional<Post> lockFree(Long offer);

    @Query("select count(p) from Post p"
            + " where p.offerId = ?1 and p.holder is null and p.incumbent is null and p.abolished = false")
    int countFree(Long offer);
}
