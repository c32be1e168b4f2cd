package publicpost.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.Correction;
import publicpost.attendance.Corrections;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Unit;
import publicpost.attendance.WorkingDays;
import publicpost.offices.Offices;

/** What the forms of a unit's attendance show. */
@Component
class UnitFacts {

    private final AttendanceUnits units;
    private final AttendanceRows rows;
    private final PayMonths months;
    private final Corrections corrections;
    private final Offices offices;
    private final WorkingDays workingDays;

    UnitFacts(
            AttendanceUnits units,
            AttendanceRows rows,
            PayMonths months,
            Corrections corrections,
            Offices offices,
            WorkingDays workingDays) {
        this.units = units;
        this.rows = rows;
        this.months = months;
        this.corrections = corrections;
        this.offices = offices;
        this.workingDays = workingDays;
    }

    Map<String, Object> of(Long id) {
        var unit = units.get(id);
        var month = months.get(unit.month());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", month.caseNumber());
        shown.put("month", month.inWords());
        shown.put("unit", unit.id());
        shown.put("villageName", offices.nameOf(unit.village()));
        shown.put("sentBack", unit.sentBack());
        shown.put("enteredBy", unit.enteredBy() == null ? "" : offices.nameOf(unit.enteredBy()));
        shown.put("workingDays", workingDays.of(month.month()));
        shown.put("rows", rows.ofUnit(unit.id()).stream().map(UnitFacts::row).toList());
        shown.put("corrections", corrected(unit));
        shown.put("correctable", correctable(unit));
        return shown;
    }

    static Map<String, Object> row(AttendanceRow row) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("row", row.id());
        shown.put("name", row.name());
        shown.put("postTitle", row.postTitle());
        shown.put("area", row.area());
        shown.put("basis", row.basis());
        shown.put("hours", row.hours());
        shown.put("daysInMonth", row.daysInMonth());
        shown.put("daysInPost", row.daysInPost());
        shown.put("daysSuspended", row.daysSuspended());
        shown.put("required", row.required());
        shown.put("attended", row.attended());
        shown.put("unitContributions", row.unitContributions().toString());
        shown.put("premium", row.premium().toString());
        shown.put("remark", row.remark());
        return shown;
    }

    private List<Map<String, Object>> corrected(Unit unit) {
        return corrections.of(unit.month()).stream()
                .filter(one -> villageOf(one).equals(unit.village()))
                .map(this::correction)
                .toList();
    }

    private String villageOf(Correction one) {
        return units.get(rows.get(one.row()).unit()).village();
    }

    Map<String, Object> correction(Correction one) {
        var row = rows.get(one.row());
        var shown = row(row);
        shown.put("month", corrections.monthOf(row).inWords());
        shown.put("was", row.attended());
        shown.put("required", one.required());
        shown.put("attended", one.attended());
        shown.put("unitContributions", one.unitContributions().toString());
        shown.put("premium", one.premium().toString());
        shown.put("reason", one.reason());
        shown.put("cause", one.cause());
        return shown;
    }

    /** Rows of the last twelve approved months of the same village. */
    private List<Map<String, Object>> correctable(Unit unit) {
        var open = months.get(unit.month());
        return months.of(List.of(open.town())).stream()
                .filter(PayMonth::isLocked)
                .limit(12)
                .flatMap(month -> units.of(month.id()).stream()
                        .filter(one -> one.village().equals(unit.village()))
                        .flatMap(one -> rows.correctable(one.id()).stream())
                        .map(row -> choice(month, row)))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> choice(PayMonth month, AttendanceRow row) {
        var shown = row(row);
        shown.put(
                "label",
                "%s %s（%s / %s）".formatted(row.name(), month.inWords(), plain(row.attended()), plain(row.required())));
        return shown;
    }
}
