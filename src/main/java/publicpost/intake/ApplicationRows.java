package publicpost.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    boolean existsByRecruitmentIdAndAreaAndStatusAndPriority(
            Long recruitment, Area area, Status status, Priority priority);
}
