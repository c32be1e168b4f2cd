package publicpost.recruitment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import publicpost.recruitment.Recruitment.Status;

/** The table of announcements. */
interface RecruitmentRows extends Repository<Recruitment, Long> {

    Recruitment save(Recruitment recruitment);

    Optional<Recruitment> findById(Long id);

    Optional<Recruitment> findByCaseNumber(String caseNumber);

    /** Whoever changes it at the same moment has to look again. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("select r from Recruitment r where r.id = ?1")
    Optional<Recruitment> hold(Long id);

    List<Recruitment> findByStatusOrderById(Status status);
}
