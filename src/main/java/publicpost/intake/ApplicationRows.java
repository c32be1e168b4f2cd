package publicpost.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import publicpost.intake.Application.Status;
import publicpost.policy.Area;
import publicpost.policy.Priority;

/** The table of applications. */
interface ApplicationRows extends Repository<Application, Long> {

    Application save(Application application);

    Optional<Application> findById(Long id);

    Optional<Application> findByRecruitmentIdAndPersonId(Long recruitment, Long person);

    List<Application> findByRecruitmentIdAndStatusInOrderById(Long recruitment, Collection<Status> status);

    /** As it was registered; only one that was refused, and by one of two at once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Application a set a.status = publicpost.intake.Application$Status.REGISTERED,"
            + " a.onHold = null, a.basis = null, a.priority = null, a.score = null"
            + " where a.id = ?1 and a.status = publicpost.intake.Application$Status.REFUSED")
    int reopen(Long id);

    boolean existsByRecruitmentIdAndAreaAndStatusAndPriority(
            Long recruitment, Area area, Status status, Priority priority);
}
