package publicpost.placement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of holders found without agreement or cover: one open finding of a kind each, closed by what was done. */
@Service
@Transactional
public class Findings {

    private final JdbcClient database;

    Findings(JdbcClient database) {
        this.database = database;
    }

    /** Raises it unless it stands already. */
    public void raise(Finding.Kind kind, Long placement, LocalDate since, LocalDate today, String caseNumber) {
        database.sql(
                        """
                        insert into app.finding (kind, placement_id, since, raised_on, case_number)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(kind.name(), placement, since, today, caseNumber)
                .update();
    }

    public void close(Finding.Kind kind, Long placement, LocalDate today, String officer, String how) {
        database.sql(
                        """
                        update app.finding set closed_on = ?, closed_by = ?, how = ?
                        where placement_id = ? and kind = ? and closed_on is null""")
                .params(today, officer, how, placement, kind.name())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Finding> of(Long placement) {
        return database.sql(
                        """
                        select kind, since, raised_on, closed_on, how from app.finding
                        where placement_id = ? order by since""")
                .param(placement)
                .query((row, i) -> new Finding(
                        Finding.Kind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }
}
