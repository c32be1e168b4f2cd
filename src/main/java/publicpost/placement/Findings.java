package publicpost.placement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of rural holders found without cover: one open finding each, closed by what was done. */
@Service
@Transactional
public class Findings {

    private final JdbcClient database;

    Findings(JdbcClient database) {
        this.database = database;
    }

    /** Raises it unless it stands already. */
    public void raise(Long placement, LocalDate since, LocalDate today, String caseNumber) {
        database.sql(
                        """
                        insert into app.finding (kind, placement_id, since, raised_on, case_number)
                        values ('UNCOVERED', ?, ?, ?, ?) on conflict do nothing""")
                .params(placement, since, today, caseNumber)
                .update();
    }

    public void close(Long placement, LocalDate today, String officer, String how) {
        database.sql(
                        """
                        update app.finding set closed_on = ?, closed_by = ?, how = ?
                        where placement_id = ? and closed_on is null""")
                .params(today, officer, how, placement)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Finding> of(Long placement) {
        return database.sql(
                        """
                        select since, raised_on, closed_on, how from app.finding
                        where placement_id = ? order by since""")
                .param(placement)
                .query((row, i) -> new Finding(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .list();
    }
}
