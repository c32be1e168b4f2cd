package publicpost.plan;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of seats. Locks are taken in the order of the seats' numbers, so that two towns never wait in a circle. */
interface SeatRows extends Repository<Seat, Long> {

    /** How a cell of the plan stands. */
    interface Count {
        String getTown();

        String getArea();

        int getSeats();

        int getDeveloped();

        int getOccupied();
    }

    void saveAll(Iterable<Seat> seats);

    @Query(
            value = "select * from app.seat where year = ?1 and town = ?2 and area = ?3 order by number for update",
            nativeQuery = true)
    List<Seat> lockCell(int year, String town, String area);

    @Query(
            value =
                    """
                    select s.* from app.seat s
                    where s.year = ?1 and s.town = ?2 and s.area = ?3 and not s.withdrawn
                      and not exists (select 1 from app.post p where p.seat_id = s.id and not p.abolished)
                    order by s.number limit ?4 for update""",
            nativeQuery = true)
    List<Seat> lockUndeveloped(int year, String town, String area, int howMany);

    @Query(
            value =
                    """
                    select s.town, s.area, count(*) filter (where not s.withdrawn) as seats,
                           count(p.id) filter (where not s.withdrawn) as developed, count(coalesce(p.holder, p.incumbent)) as occupied
                    from app.seat s left join app.post p on p.seat_id = s.id and not p.abolished
                    where s.year = ?1 group by s.town, s.area order by s.town, s.area""",
            nativeQuery = true)
    List<Count> counts(int year);

    @Query(value = "select id from app.post where seat_id = ?1 and not abolished for update", nativeQuery = true)
    List<Long> lockPost(Long seat);

    @Modifying
    @Query(
            value = "update app.post set abolished = true where id = ?1 and holder is null and incumbent is null",
            nativeQuery = true)
    int abolish(Long post);
}
