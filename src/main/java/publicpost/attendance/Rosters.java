package publicpost.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Money;
import publicpost.policy.PolicyTables;
import publicpost.policy.ProvinceLeft;
import publicpost.policy.SubsidyFigures;

/** Brings the rows of a month that is still open into line with the registers. */
@Service
@Transactional
public class Rosters {

    /** What was entered stays as long as the days still allow it; otherwise it has to be entered anew. */
    private static final String WRITE =
            """
            insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked, post_title,
                area, pay_basis, standard, hours, days_in_month, days_in_post, days_suspended, province_left)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (placement_id, month_id) do update set name = excluded.name,
                bank_name = excluded.bank_name, account_masked = excluded.account_masked, standard = excluded.standard,
                days_in_post = excluded.days_in_post, days_suspended = excluded.days_suspended,
                province_left = excluded.province_left""";

    private final Roster roster;
    private final AttendanceRows rows;
    private final AttendanceUnits units;
    private final PolicyTables tables;
    private final JdbcClient database;
    private final JdbcTemplate batches;

    Rosters(
            Roster roster,
            AttendanceRows rows,
            AttendanceUnits units,
            PolicyTables tables,
            JdbcClient database,
            JdbcTemplate batches) {
        this.roster = roster;
        this.rows = rows;
        this.units = units;
        this.tables = tables;
        this.database = database;
        this.batches = batches;
    }

    /**
     * Writes down who was in post and on how many days, as the registers say now.
     *
     * @return the units in which something has to be entered, for the first time or again
     */
    public Set<Long> refresh(PayMonth month) {
        var people = roster.of(month.town(), month.month());
        var unitOf = unitsOf(month, people);
        var before = rows.ofMonth(month.id()).stream().collect(toMap(AttendanceRow::placement, identity()));
        var open = new HashSet<Long>();
        forgetWhoLeft(people, before, open);
        forgetWhatCannotBe(people, before);
        write(month, people, unitOf);
        people.stream()
                .filter(one -> needsEntry(one, before.get(one.placement())))
                .forEach(one -> open.add(unitOf.get(one.village())));
        return open;
    }

    /** A unit without anybody left has nothing to enter; one that comes late is made. */
    private Map<String, Long> unitsOf(PayMonth month, List<OnRoster> people) {
        people.stream().map(OnRoster::village).distinct().sorted().forEach(village -> database.sql(
                        "insert into app.attendance_unit (month_id, village) values (?, ?) on conflict do nothing")
                .params(month.id(), village)
                .update());
        return units.of(month.id()).stream().collect(toMap(Unit::village, Unit::id));
    }

    private void forgetWhoLeft(List<OnRoster> people, Map<Long, AttendanceRow> before, Set<Long> open) {
        var still = people.stream().map(OnRoster::placement).collect(toSet());
        before.values().stream().filter(row -> !still.contains(row.placement())).forEach(row -> {
            database.sql("delete from app.attendance where id = ?")
                    .param(row.id())
                    .update();
            open.add(row.unit());
        });
    }

    /** Before the days change, or the table itself would refuse them. */
    private void forgetWhatCannotBe(List<OnRoster> people, Map<Long, AttendanceRow> before) {
        people.stream()
                .map(one -> new Change(one, before.get(one.placement())))
                .filter(change -> change.row() != null && change.row().isEntered() && !change.stillHolds())
                .forEach(change -> database.sql(
                                "update app.attendance set required = null, attended = null where id = ?")
                        .param(change.row().id())
                        .update());
    }

    private static boolean needsEntry(OnRoster one, AttendanceRow row) {
        return row == null || !row.isEntered() || !new Change(one, row).stillHolds();
    }

    private void write(PayMonth month, List<OnRoster> people, Map<String, Long> unitOf) {
        var figures = SubsidyFigures.of(month.month(), tables);
        var borne = roster.provinceBorne(month.town(), month.month());
        var daysOfAll = people.stream().collect(groupingBy(OnRoster::postKey, summingInt(one -> one.days()
                .daysInPost())));
        batches.batchUpdate(WRITE, people, 200, (insert, one) -> {
            var left = ProvinceLeft.of(
                    borne.getOrDefault(one.postKey(), Money.ZERO),
                    one.days().daysInPost(),
                    daysOfAll.get(one.postKey()),
                    figures);
            one.write(insert, month.id(), unitOf.get(one.village()), left);
        });
    }
}
