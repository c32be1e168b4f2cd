package publicpost.placement;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.FindingKind;

/** The list of holders found without agreement or cover: one open finding of a kind each, closed by what was done. */
@Service
@Transactional
public class PaperFindings {

    private final JdbcClient database;

    PaperFindings(JdbcClient database) {
        this.database = database;
    }

    /** Raises it unless it stands already. */
    public void raise(FindingKind kind, Long placement, LocalDate since, LocalDate today, String caseNumber) {
        database.sql(
                        """
                        insert into app.finding (kind, placement_id, since, raised_on, case_number)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(kind.name(), placement, since, today, caseNumber)
                .update();
    }

    public void close(FindingKind kind, Long placement, LocalDate today, String officer, String how) {
        database.sql(
                        """
                        update app.finding set closed_on = ?, closed_by = ?, how = ?
                        where placement_id = ? and kind = ? and closed_on is null""")
                .params(today, officer, how, placement, kind.name())
                .update();
    }

    /** What is found when a paper of that kind has run out. */
    public static FindingKind kindOf(Matter.Kind renewal) {
        return renewal == Matter.Kind.AGREEMENT ? FindingKind.UNSIGNED : FindingKind.UNCOVERED;
    }
}
