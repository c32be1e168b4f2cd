package publicpost.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.Correction.Cause;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.Money;

/**
 * What approved months should have said. Nothing paid is ever edited: a correction makes a line of its own in a month that
 * is open.
 */
@Service
@Transactional
public class Corrections {

    private static final String WRITE =
            """
            insert into app.correction (month_id, attendance_id, days_in_post, days_suspended, required, attended,
                unit_contributions, premium, cause, reason, entered_by, entered_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (attendance_id, month_id) do update set days_in_post = excluded.days_in_post,
                days_suspended = excluded.days_suspended, required = excluded.required, attended = excluded.attended,
                unit_contributions = excluded.unit_contributions, premium = excluded.premium, cause = excluded.cause,
                reason = excluded.reason, entered_by = excluded.entered_by, entered_on = excluded.entered_on
            where correction.cause = 'LATE' or excluded.cause <> 'LATE'""";

    private final AttendanceRows rows;
    private final PayMonths months;
    private final Roster roster;
    private final JdbcClient database;
    private final Clock clock;

    Corrections(AttendanceRows rows, PayMonths months, Roster roster, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.months = months;
        this.roster = roster;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A unit finds that an approved month was wrong; entered anew in the same open month it replaces what was entered
     * before.
     *
     * @param entry what should have been, for a row of an approved month of the unit's own village
     * @param field where the page has it
     * @throws Refused when it cannot have been, or the month is not approved and is simply sent back
     */
    public void enter(Unit unit, Entry entry, String reason, String field, String officer) {
        var row = rows.find(entry.row()).orElseThrow(() -> Refused.at(field + ".row", "更正", "没有这条出勤记录，请重新选择"));
        var wrong = monthOf(row);
        if (!wrong.isLocked() || !belongs(row, unit)) {
            throw Refused.at(field + ".row", "更正", "只能更正本村（社区）已审批的月份");
        }
        if (rows.isHeld(row)) {
            throw Refused.at(field + ".row", "更正", "%s的补贴暂缓发放，解除以后才能更正".formatted(row.name()));
        }
        var days = roster.days(row.placement(), wrong.month());
        var problems = Attendance.problems(entry, row.on(days));
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream()
                    .map(one -> new FieldError(
                            field + "." + one.field(), "%s · 更正%s".formatted(row.name(), one.label()), one.message()))
                    .toList());
        }
        if (!write(unit.month(), row.on(days), entry, Cause.LATE, reason, officer)) {
            throw Refused.at(field + ".row", "更正", "本月已因退出、暂停或者补发更正这个月份，请在下一个月份更正");
        }
    }

    /** Corrections of this unit's people that were entered before and are not any more. */
    public void forget(Unit unit) {
        database.sql(
                        """
                        delete from app.correction c using app.attendance a, app.attendance_unit u
                        where c.month_id = ? and c.cause = 'LATE' and a.id = c.attendance_id and u.id = a.unit_id
                            and u.village = ?""")
                .params(unit.month(), unit.village())
                .update();
    }

    /**
     * Somebody left, or was suspended, from a day within months that are approved: what was paid for the days since is
     * taken back in the next month that opens.
     */
    public void settle(Long placement, Cause cause, String reason, String officer) {
        rows.settledOf(placement).forEach(row -> settle(row, cause, reason, officer));
    }

    /** What was held of an approved month is paid in the next that opens. */
    void release(AttendanceRow row, String reason, String officer) {
        var now = row.on(roster.days(row.placement(), monthOf(row).month()));
        write(null, now, entryOf(now), Cause.RELEASED, reason, officer);
    }

    /** As it was entered, as far as the days allow it by now. */
    private static Entry entryOf(AttendanceRow row) {
        var attended = row.attended().min(row.attendable());
        return new Entry(row.id(), row.required(), attended, row.unitContributions(), row.premium(), "");
    }

    private void settle(AttendanceRow row, Cause cause, String reason, String officer) {
        var now = row.on(roster.days(row.placement(), monthOf(row).month()));
        if (now.daysPayable() < row.daysPayable() || wasSettled(row)) {
            write(null, now, entryOf(now), cause, reason, officer);
        }
    }

    /** By another day, which no longer counts. */
    private boolean wasSettled(AttendanceRow row) {
        return database.sql("select exists (select from app.correction where attendance_id = ? and cause = ?)")
                .params(row.id(), Cause.PAUSED.name())
                .query(Boolean.class)
                .single();
    }

    /** @return false when the open month has a correction of that row that the village did not enter */
    private boolean write(Long month, AttendanceRow row, Entry entry, Cause cause, String reason, String officer) {
        return database.sql(WRITE)
                        .params(Arrays.asList(
                                month,
                                row.id(),
                                row.daysInPost(),
                                row.daysSuspended(),
                                entry.required(),
                                entry.attended(),
                                entry.unitContributions().yuan(),
                                entry.premium().yuan(),
                                cause.name(),
                                reason,
                                officer,
                                LocalDate.now(clock)))
                        .update()
                > 0;
    }

    /** What waits for a month of that town is settled in this one. */
    public void takeUp(PayMonth open) {
        database.sql(
                        """
                        update app.correction c set month_id = ? from app.attendance a, app.pay_month w
                        where c.month_id is null and a.id = c.attendance_id and w.id = a.month_id and w.town = ?
                            and not exists (select from app.correction o
                                where o.attendance_id = c.attendance_id and o.month_id = ?)""")
                .params(open.id(), open.town(), open.id())
                .update();
    }

    /** Those settled in that month. */
    @Transactional(readOnly = true)
    public List<Correction> of(Long month) {
        return database.sql("select * from app.correction where month_id = ? order by id")
                .param(month)
                .query(Corrections::read)
                .list();
    }

    public PayMonth monthOf(AttendanceRow row) {
        var id = database.sql("select month_id from app.attendance where id = ?")
                .param(row.id())
                .query(Long.class)
                .single();
        return months.get(id);
    }

    private boolean belongs(AttendanceRow row, Unit unit) {
        return database.sql("select village from app.attendance_unit where id = ?")
                .param(row.unit())
                .query(String.class)
                .single()
                .equals(unit.village());
    }

    private static Correction read(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getLong("id"),
                row.getObject("month_id", Long.class),
                row.getLong("attendance_id"),
                row.getInt("days_in_post"),
                row.getInt("days_suspended"),
                row.getBigDecimal("required"),
                row.getBigDecimal("attended"),
                Money.of(row.getBigDecimal("unit_contributions")),
                Money.of(row.getBigDecimal("premium")),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getString("entered_by"));
    }
}
