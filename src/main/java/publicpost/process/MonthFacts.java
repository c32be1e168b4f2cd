package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.Corrections;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Unit;
import publicpost.budget.Budgets;
import publicpost.budget.Reach;
import publicpost.holds.MonthFindings;
import publicpost.offices.Offices;
import publicpost.policy.Figures;
import publicpost.policy.FundSource;
import publicpost.policy.LineKind;
import publicpost.policy.PolicyTables;
import publicpost.policy.Shares;
import publicpost.subsidy.Lines;

/** What the forms of a whole month show: units, sums, who bears them, and how far they reach into the year's money. */
@Component
class MonthFacts {

    private final PayMonths months;
    private final AttendanceUnits units;
    private final AttendanceRows rows;
    private final Lines lines;
    private final Corrections corrections;
    private final MonthFindings findings;
    private final Budgets budgets;
    private final UnitFacts unitFacts;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    MonthFacts(
            PayMonths months,
            AttendanceUnits units,
            AttendanceRows rows,
            Lines lines,
            Corrections corrections,
            MonthFindings findings,
            Budgets budgets,
            UnitFacts unitFacts,
            Offices offices,
            PolicyTables tables,
            Clock clock) {
        this.months = months;
        this.units = units;
        this.rows = rows;
        this.lines = lines;
        this.corrections = corrections;
        this.findings = findings;
        this.budgets = budgets;
        this.unitFacts = unitFacts;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    Map<String, Object> of(String caseNumber) {
        var month = months.get(caseNumber);
        var cost = lines.shares(month.id(), EnumSet.allOf(LineKind.class));
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", caseNumber);
        shown.put("month", month.inWords());
        shown.put("townName", offices.nameOf(month.town()));
        shown.put("page", "/desk/subsidy/" + caseNumber);
        shown.put("today", LocalDate.now(clock));
        shown.put("noticeFrom", month.noticeFrom());
        shown.put("noticeUntil", month.noticeUntil());
        shown.put("checkedBy", month.checkedBy() == null ? "" : offices.nameOf(month.checkedBy()));
        shown.put("approvedBy", month.approvedBy() == null ? "" : offices.nameOf(month.approvedBy()));
        shown.put("approvedOn", month.approvedOn());
        shown.put("limit", limit());
        shown.put("total", cost.total().toString());
        shown.put("units", units(month));
        shown.put("kinds", kinds(month));
        shown.put("sources", sources(cost));
        shown.put("budget", budget(month, cost));
        shown.put("findings", findings.of(month).stream().map(this::finding).toList());
        shown.put(
                "corrections",
                corrections.of(month.id()).stream().map(unitFacts::correction).toList());
        return shown;
    }

    /** Yuan above which two people approve. */
    private String limit() {
        return tables.figure(Figures.SECOND_APPROVAL_ABOVE, LocalDate.now(clock))
                .value()
                .toPlainString();
    }

    private List<Map<String, Object>> units(PayMonth month) {
        var all = rows.ofMonth(month.id());
        return units.of(month.id()).stream()
                .map(unit -> unit(
                        unit,
                        all.stream().filter(row -> row.unit().equals(unit.id())).toList()))
                .toList();
    }

    private Map<String, Object> unit(Unit unit, List<AttendanceRow> people) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("code", unit.id());
        shown.put("label", offices.nameOf(unit.village()));
        shown.put("people", people.size());
        shown.put("absent", people.stream().filter(MonthFacts::missedSome).count());
        shown.put("enteredBy", unit.enteredBy() == null ? "" : offices.nameOf(unit.enteredBy()));
        shown.put("signedBy", unit.signedBy() == null ? "" : offices.nameOf(unit.signedBy()));
        return shown;
    }

    private static boolean missedSome(AttendanceRow row) {
        return row.isEntered() && row.attended().compareTo(row.required()) < 0;
    }

    private List<Map<String, String>> kinds(PayMonth month) {
        return lines.byKind(month.id()).entrySet().stream()
                .map(kind -> Map.of(
                        "label",
                        kind.getKey().label(),
                        "amount",
                        kind.getValue().toString()))
                .toList();
    }

    private static List<Map<String, String>> sources(Shares cost) {
        return Stream.of(FundSource.values())
                .filter(source -> !cost.of(source).isZero())
                .map(source -> Map.of(
                        "label", source.label(), "amount", cost.of(source).toString()))
                .toList();
    }

    private List<Map<String, Object>> budget(PayMonth month, Shares cost) {
        var counted = month.isLocked() ? Shares.ZERO : cost;
        return budgets.reach(month.month().getYear(), month.town(), counted).stream()
                .map(MonthFacts::reach)
                .toList();
    }

    private Map<String, Object> finding(MonthFindings.Row one) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", one.caseNumber());
        shown.put("label", one.kind().label());
        shown.put("severity", one.severity().label());
        shown.put("name", one.name());
        shown.put("village", offices.nameOf(one.village()));
        shown.put("since", one.since());
        shown.put("state", one.closedOn() == null ? "未销号" : "%s 销号".formatted(one.closedOn()));
        shown.put("pay", one.pay().label());
        return shown;
    }

    private static Map<String, Object> reach(Reach reach) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("label", reach.source().label());
        shown.put("allotted", reach.allotted().toString());
        shown.put("before", reach.committedBefore().toString());
        shown.put("after", reach.committedAfter().toString());
        shown.put("percent", reach.percentAfter() == null ? "—" : reach.percentAfter() + "%");
        shown.put("level", reach.level());
        shown.put("missing", reach.missing().toString());
        return shown;
    }
}
