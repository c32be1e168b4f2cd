package publicpost.plan;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import publicpost.plan.Plan.Status;

/** All editions of all annual plans. */
interface Plans extends Repository<Plan, Long> {

    Plan save(Plan plan);

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findByCaseNumber(String caseNumber);

    Optional<Plan> findByYearAndStatus(int year, Status status);

    List<Plan> findByStatusOrderByYearDesc(Status status);

    @Query("select coalesce(max(p.edition), 0) from Plan p where p.year = ?1")
    int lastEditionOf(int year);

    default Plan get(String caseNumber) {
        return findByCaseNumber(caseNumber).orElseThrow(() -> new NoSuchElementException("no plan " + caseNumber));
    }
}
