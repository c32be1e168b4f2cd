package publicpost.web.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonth;
import publicpost.attendance.Unit;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Records;
import publicpost.casefile.TrailEntry;
import publicpost.offices.Offices;
import publicpost.process.Sight;
import publicpost.sheets.MonthSheet;

/** Who did what for a month, and when. */
@Component
class MonthHead {

    private static final String ENTERED = "EnterAttendance";
    private static final String SIGNED = "SignAttendance";

    private final AttendanceUnits units;
    private final Records records;
    private final Offices offices;

    MonthHead(AttendanceUnits units, Records records, Offices offices) {
        this.units = units;
        this.records = records;
        this.offices = offices;
    }

    /** @param steps what has been done so far by whom */
    record Head(String caseNumber, String town, String month, String status, boolean open, List<Step> steps) {}

    record Step(String label, String what) {}

    record UnitRow(String village, long people, String entered, String signed, String status, String sentBack) {}

    Head of(MonthSheet sheet) {
        var month = sheet.month();
        return new Head(
                month.caseNumber(),
                offices.nameOf(month.town()),
                month.inWords(),
                MonthWords.of(month.status()),
                month.status() != PayMonth.Status.PAID,
                steps(sheet));
    }

    private List<Step> steps(MonthSheet sheet) {
        var month = sheet.month();
        var steps = new ArrayList<Step>();
        add(steps, "建立", "", month.openedOn());
        if (month.status().compareTo(PayMonth.Status.CHECKED) >= 0) {
            add(steps, "审核", month.checkedBy(), sheet.checkedOn());
            steps.add(new Step("公示", MonthWords.notice(month)));
            add(steps, "审批", month.approvedBy(), month.approvedOn());
            add(steps, "复核审批", month.secondApprovedBy(), month.secondApprovedOn());
            add(steps, "转拨", "", month.transferredOn());
            add(steps, "发放完毕", "", sheet.paidOn());
        }
        return steps;
    }

    private void add(List<Step> steps, String label, String officer, LocalDate on) {
        if (on != null) {
            steps.add(new Step(label, "%s %s".formatted(on, name(officer)).strip()));
        }
    }

    private String name(String officer) {
        return officer == null || officer.isEmpty() ? "" : offices.nameOf(officer);
    }

    List<UnitRow> units(MonthSheet sheet, Sight sight) {
        var all = units.of(sheet.month().id());
        var trail = records.trailOf(sheet.month().caseNumber());
        var entered = all.stream()
                .map(Unit::enteredBy)
                .filter(Objects::nonNull)
                .collect(groupingBy(officer -> officer, counting()));
        return all.stream()
                .filter(unit -> sight.wholeTown() || unit.village().equals(sight.village()))
                .map(unit -> row(unit, sheet, trail, entered))
                .toList();
    }

    private UnitRow row(Unit unit, MonthSheet sheet, List<TrailEntry> trail, Map<String, Long> entered) {
        var people = sheet.roster().stream()
                .filter(one -> one.village().equals(unit.village()))
                .count();
        // the trail does not say for which village, so the day is known only of who entered a single one
        var single = entered.getOrDefault(unit.enteredBy(), 0L) == 1;
        return new UnitRow(
                offices.nameOf(unit.village()),
                people,
                done(unit.enteredBy(), single ? last(trail, ENTERED, unit.enteredBy()) : ""),
                done(unit.signedBy(), last(trail, SIGNED, unit.signedBy())),
                MonthWords.of(unit.status()),
                unit.sentBack());
    }

    private String done(String officer, String on) {
        return "%s %s".formatted(name(officer), on).strip();
    }

    private static String last(List<TrailEntry> trail, String step, String officer) {
        return trail.stream()
                .filter(entry -> entry.step().equals(step) && entry.actor().equals(officer))
                .reduce((earlier, later) -> later)
                .map(entry -> LocalDate.ofInstant(entry.at(), OfficeClock.ZONE).toString())
                .orElse("");
    }
}
