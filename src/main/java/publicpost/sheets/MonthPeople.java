package publicpost.sheets;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonth;
import publicpost.attendance.Unit;
import publicpost.masks.Masks;
import publicpost.policy.Area;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;
import publicpost.subsidy.PayLine;

/** Everybody of a month: who was in post, and who is only corrected in it. */
@Component
class MonthPeople {

    /** As the last sheet they were on has them. */
    private static final String NOT_ON_ROSTER =
            """
            select p.id, p.village, p.area, p.name, p.id_number, coalesce(a.post_title, '') as post_title,
                coalesce(a.account_masked, '') as account_masked
            from app.in_post p
            left join lateral (select l.post_title, l.account_masked from app.attendance l
                where l.placement_id = p.id order by l.month_id desc limit 1) a on true
            where p.id = any(?::bigint[]) order by p.village, p.name, p.id""";

    private final AttendanceRows rows;
    private final AttendanceUnits units;
    private final JdbcClient database;
    private final Secrets secrets;

    MonthPeople(AttendanceRows rows, AttendanceUnits units, JdbcClient database, Secrets secrets) {
        this.rows = rows;
        this.units = units;
        this.database = database;
        this.secrets = secrets;
    }

    List<PersonMonth> of(PayMonth month, List<PayLine> lines) {
        var byPlacement = lines.stream().collect(groupingBy(PayLine::placement));
        var villages = units.of(month.id()).stream().collect(toMap(Unit::id, Unit::village));
        var onRoster = rows.ofMonth(month.id()).stream()
                .map(row -> person(row, villages.get(row.unit()), byPlacement.getOrDefault(row.placement(), List.of())))
                .toList();
        return Stream.concat(onRoster.stream(), others(onRoster, byPlacement).stream())
                .sorted(comparing(PersonMonth::village))
                .toList();
    }

    private static PersonMonth person(AttendanceRow row, String village, List<PayLine> lines) {
        return new PersonMonth(
                row.placement(),
                village,
                row.name(),
                Masks.idNumber(row.idNumber()),
                row.accountMasked() == null ? "" : row.accountMasked(),
                row.postTitle(),
                row.area(),
                attended(row, lines),
                costs(lines, false),
                costs(lines, true));
    }

    private static PersonMonth.Attended attended(AttendanceRow row, List<PayLine> lines) {
        var standard = lines.stream()
                .filter(line -> !line.corrects())
                .map(PayLine::standard)
                .findFirst()
                .orElse(row.standard());
        return new PersonMonth.Attended(
                row.basis(), standard, row.required(), row.attended(), row.daysInPost(), row.daysSuspended());
    }

    private static Costs costs(List<PayLine> lines, boolean correcting) {
        return Costs.of(
                lines.stream().filter(line -> line.corrects() == correcting).toList());
    }

    private List<PersonMonth> others(Collection<PersonMonth> onRoster, Map<Long, List<PayLine>> lines) {
        var known = onRoster.stream().map(PersonMonth::placement).collect(toSet());
        var missing =
                lines.keySet().stream().filter(one -> !known.contains(one)).toArray(Long[]::new);
        return missing.length == 0
                ? List.of()
                : database.sql(NOT_ON_ROSTER)
                        .param(missing)
                        .query((row, i) -> other(row, lines.get(row.getLong("id"))))
                        .list();
    }

    private PersonMonth other(ResultSet row, List<PayLine> lines) throws SQLException {
        return new PersonMonth(
                row.getLong("id"),
                row.getString("village"),
                row.getString("name"),
                Masks.idNumber(secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString("id_number"))),
                row.getString("account_masked"),
                row.getString("post_title"),
                Area.valueOf(row.getString("area")),
                null,
                costs(lines, false),
                costs(lines, true));
    }
}
