package publicpost.recruitment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of public notices. */
interface NoticeRows extends Repository<Notice, Long> {

    Notice save(Notice notice);

    Optional<Notice> findByRecruitmentId(Long recruitment);
}
