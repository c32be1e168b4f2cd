package publicpost.holds;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;

/** What has been found about the people of a month's sheet, for whoever approves it. */
@Component
@Transactional(readOnly = true)
public class MonthFindings {

    /** Open ones, and those closed since the month before began, so that the next sheet still tells what became of them. */
    private static final String OF_MONTH =
            """
            select f.case_number, f.kind, q.name, a.village, f.severity, f.since, f.raised_on, f.decision, f.closed_on,
                case when h.released_on is not null then 'RELEASED'
                     when h.attendance_id is not null and :open and not exists (
                         select from app.holding_finding o where o.placement_id = a.placement_id) then 'CLEARED'
                     when h.attendance_id is not null then 'HELD'
                     when :open and exists (select from app.holding_finding o where o.id = f.id)
                     then 'HELD_ON_APPROVAL' else 'AS_USUAL' end as pay
            from (select r.id, r.placement_id, u.village from app.attendance r
                  join app.attendance_unit u on u.id = r.unit_id where r.month_id = :month) a
            join app.finding f on f.placement_id = a.placement_id
            join app.placement p on p.id = a.placement_id join app.person q on q.id = p.person_id
            left join app.held_month h on h.attendance_id = a.id
            where f.raised_on <= coalesce(cast(:until as date), f.raised_on)
                and (f.closed_on is null or f.closed_on >= :since)
            order by f.closed_on is not null, f.severity desc, f.since, f.id""";

    private final JdbcClient database;

    MonthFindings(JdbcClient database) {
        this.database = database;
    }

    /**
     * One finding about somebody on the sheet.
     *
     * @param decision its code; null until it is decided
     * @param closedOn null while it is open
     * @param pay what it means for the person's lines on this sheet
     */
    public record Row(
            String caseNumber,
            FindingKind kind,
            String name,
            String village,
            Severity severity,
            LocalDate since,
            String decision,
            LocalDate closedOn,
            Pay pay) {}

    /** What becomes of the lines of whoever it is about. */
    public enum Pay {
        AS_USUAL("照常发放"),
        /** Found since the calculation. */
        HELD_ON_APPROVAL("审批时暂缓"),
        HELD("暂缓发放"),
        /** Cleared up since the town checked it: what is published stays as it was. */
        CLEARED("已销号，审批后随下月补发"),
        RELEASED("暂缓，已列入补发");

        private final String label;

        Pay(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Open ones first, and of these the severe. */
    public List<Row> of(PayMonth month) {
        return database.sql(OF_MONTH)
                .param("month", month.id())
                .param("open", !month.isLocked())
                .param("until", month.approvedOn())
                .param("since", month.month().minusMonths(1).atDay(1))
                .query((row, i) -> new Row(
                        row.getString("case_number"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("village"),
                        Severity.valueOf(row.getString("severity")),
                        row.getObject("since", LocalDate.class),
                        row.getString("decision"),
                        row.getObject("closed_on", LocalDate.class),
                        Pay.valueOf(row.getString("pay"))))
                .list();
    }
}
