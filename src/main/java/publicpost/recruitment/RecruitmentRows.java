package publicpost.recruitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import publicpost.recruitment.Recruitment.Status;

/** The table of announcements. */
interface RecruitmentRows extends Repository<Recruitment, Long> {

    Recruitment save(Recruitment recruitment);

    Optional<Recruitment> findById(Long id);

    Optional<Recruitment> findByCaseNumber(String caseNumber);

    List<Recruitment> findByStatusOrderById(Status status);
}
