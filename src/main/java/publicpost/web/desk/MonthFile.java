package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonth;
import publicpost.attendance.Unit;
import publicpost.casefile.Documents;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.process.Sights;

/** The file of a town's month: how far its villages are, who decided on it and what was done; people and amounts have a page. */
@Component
class MonthFile {

    private final AttendanceUnits units;
    private final Sights sights;
    private final DecidedParts decided;
    private final Documents documents;
    private final Offices offices;
    private final Trails trails;

    MonthFile(
            AttendanceUnits units,
            Sights sights,
            DecidedParts decided,
            Documents documents,
            Offices offices,
            Trails trails) {
        this.units = units;
        this.sights = sights;
        this.decided = decided;
        this.documents = documents;
        this.offices = offices;
        this.trails = trails;
    }

    CaseFile of(PayMonth month, Officer officer) {
        var number = month.caseNumber();
        var amounts = sights.find(officer).filter(Sight::mayLookAtFunds).isPresent();
        var files = sights.find(officer).filter(Sight::mayFetchPayments).isPresent();
        return new CaseFile(
                header(month),
                null,
                List.of(villages(month)),
                List.of(),
                files ? documents.listed(number) : List.of(),
                List.of(),
                amounts ? decided.rulings(number) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                amounts ? trails.of(number) : withoutAmounts(trails.of(number)),
                trails.diagram(number),
                false);
    }

    private CaseFile.Header header(PayMonth month) {
        return new CaseFile.Header(
                month.caseNumber(),
                "月度补贴",
                "%s补贴".formatted(month.inWords()),
                MonthWords.of(month.status()),
                month.status() != PayMonth.Status.PAID,
                null,
                offices.nameOf(month.town()));
    }

    private CaseFile.Sheet villages(PayMonth month) {
        var rows = units.of(month.id()).stream().map(this::row).toList();
        return new CaseFile.Sheet("出勤填报和签字", List.of("村（社区）", "填报", "签字", "状态", "退回原因"), rows);
    }

    private List<String> row(Unit unit) {
        return List.of(
                offices.nameOf(unit.village()),
                unit.enteredBy() == null ? "" : offices.nameOf(unit.enteredBy()),
                unit.signedBy() == null ? "" : offices.nameOf(unit.signedBy()),
                MonthWords.of(unit.status()),
                unit.sentBack());
    }

    /** What is noted at the steps of the money says how much it was. */
    private static List<CaseFile.Step> withoutAmounts(List<CaseFile.Step> history) {
        return history.stream()
                .map(step -> new CaseFile.Step(
                        step.at(),
                        step.who(),
                        step.office(),
                        step.step(),
                        step.outcome(),
                        ofMoney(step) ? "" : step.note()))
                .toList();
    }

    private static boolean ofMoney(CaseFile.Step step) {
        return step.note() != null && step.note().contains("元");
    }
}
