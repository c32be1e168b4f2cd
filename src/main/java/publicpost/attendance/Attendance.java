package publicpost.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.AttendanceProblem;
import publicpost.policy.AttendanceRule;

/** Takes up what units enter for their people; what cannot have been is refused by row with the reason. */
@Service
@Transactional
public class Attendance {

    private static final String ENTER =
            """
            update app.attendance set required = ?, attended = ?, unit_contributions = ?, premium = ?, remark = ?
            where id = ?""";

    private final AttendanceRows rows;
    private final AttendanceUnits units;
    private final JdbcTemplate database;

    Attendance(AttendanceRows rows, AttendanceUnits units, JdbcTemplate database) {
        this.rows = rows;
        this.units = units;
        this.database = database;
    }

    /** @throws Refused naming every row and field that cannot be taken, or who is missing */
    public void enter(Long unit, List<Entry> entries, String officer) {
        var byId = rows.ofUnit(unit).stream().collect(toMap(AttendanceRow::id, identity()));
        check(entries, byId);
        database.batchUpdate(ENTER, entries, 200, (update, entry) -> {
            update.setBigDecimal(1, entry.required());
            update.setBigDecimal(2, entry.attended());
            update.setBigDecimal(3, entry.unitContributions().yuan());
            update.setBigDecimal(4, entry.premium().yuan());
            update.setString(5, entry.remark());
            update.setLong(6, entry.row());
        });
        units.entered(unit, officer);
    }

    private static void check(List<Entry> entries, Map<Long, AttendanceRow> byId) {
        var errors = new ArrayList<FieldError>();
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var row = byId.get(entry.row());
            if (row == null) {
                throw Refused.at("rows", "出勤表", "名单已有变动，请刷新后重新填写");
            }
            for (var problem : problems(entry, row)) {
                errors.add(new FieldError(
                        "rows[%d].%s".formatted(at, problem.field()),
                        "%s · %s".formatted(row.name(), problem.label()),
                        problem.message()));
            }
        }
        missing(entries, byId).forEach(row -> errors.add(new FieldError("rows", row.name(), "没有填报")));
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private static List<AttendanceRow> missing(List<Entry> entries, Map<Long, AttendanceRow> byId) {
        var given = entries.stream().map(Entry::row).toList();
        return byId.values().stream().filter(row -> !given.contains(row.id())).toList();
    }

    /** What the rule says of an entry for that person's month. */
    public static List<AttendanceProblem> problems(Entry entry, AttendanceRow row) {
        return AttendanceRule.check(
                row.basis(),
                row.area(),
                row.daysInMonth(),
                row.daysInPost(),
                row.daysSuspended(),
                entry.required(),
                entry.attended(),
                entry.unitContributions(),
                entry.premium());
    }
}
