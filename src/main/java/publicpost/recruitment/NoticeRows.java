package publicpost.recruitment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of public notices. */
interface NoticeRows extends Repository<Notice, Long> {

    Notice save(Notice notice);

    Optional<Notice> findByRecruitmentId(Long recruitment);

    /** As it stands once nobody else is at it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.recruitmentId = ?1")
    Optional<Notice> lock(Long recruitment);
}
