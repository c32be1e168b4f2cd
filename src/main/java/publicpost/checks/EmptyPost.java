package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import publicpost.findings.Subject;

/**
 * A post nobody holds, and nobody is about to.
 *
 * @param village where its last holder was; null where nobody ever held it
 * @param since the first day without holder
 * @param report null until the town reported it
 */
public record EmptyPost(
        Long id, String code, String title, String place, String town, String village, LocalDate since, Report report) {

    /** That the town said so. */
    public record Report(String by, LocalDate on, String reason) {}

    static EmptyPost read(ResultSet row) throws SQLException {
        var by = row.getString("reported_by");
        return new EmptyPost(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("place"),
                row.getString("town"),
                row.getString("village"),
                Column.day(row, "since"),
                by == null ? null : new Report(by, Column.day(row, "reported_on"), row.getString("reason")));
    }

    public boolean isReported() {
        return report != null;
    }

    /** Whole days gone by. */
    public int daysUntil(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, today));
    }

    Subject subject() {
        return Subject.ofPost(town, village, id);
    }
}
