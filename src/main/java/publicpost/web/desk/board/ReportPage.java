package publicpost.web.desk.board;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.offices.Offices;
import publicpost.policy.Money;
import publicpost.process.Officer;
import publicpost.process.ReportDesk;
import publicpost.reports.Assessed;
import publicpost.reports.FindingMonth;
import publicpost.reports.OverdueFinding;
import publicpost.reports.ReportPrints;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;
import publicpost.web.desk.exports.Workbook;

/** What came of the findings by month and town, who is overdue, and the table by which the towns are assessed (§三(四)). */
@Controller
class ReportPage {

    private final ReportDesk desk;
    private final Offices offices;
    private final DrawnUp drawnUp;
    private final Clock clock;

    ReportPage(ReportDesk desk, Offices offices, DrawnUp drawnUp, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.drawnUp = drawnUp;
        this.clock = clock;
    }

    /** A town, in the words of the screen. */
    record TownRow(String name, Assessed of, String allotted, String paid, List<String> percents) {}

    record MonthRow(String town, FindingMonth of, String days, String stopped, String recovered) {}

    record OverdueRow(String town, OverdueFinding of) {}

    @Unrecorded("numbers only")
    @GetMapping("/desk/reports")
    ModelAndView report(@RequestParam(defaultValue = "") String year, Officer officer) {
        var of = year(year);
        return new ModelAndView(
                "desk/reports",
                Map.of(
                        "year", of.getValue(),
                        "today", today(),
                        "towns",
                                desk.assessed(of, officer).stream()
                                        .map(this::row)
                                        .toList(),
                        "months",
                                desk.months(of, officer).stream().map(this::row).toList(),
                        "overdueCount", desk.countOverdue(officer),
                        "overdue",
                                desk.overdue(officer).stream()
                                        .map(one -> new OverdueRow(offices.nameOf(one.town()), one))
                                        .toList()));
    }

    private TownRow row(Assessed town) {
        return new TownRow(
                offices.nameOf(town.town()),
                town,
                yuan(town.allotted()),
                yuan(town.paid()),
                List.of(
                        ReportPrints.percent(town.paidPercent()),
                        ReportPrints.percent(town.developedPercent()),
                        ReportPrints.percent(town.occupiedPercent()),
                        ReportPrints.percent(town.closedInTimePercent())));
    }

    private MonthRow row(FindingMonth month) {
        return new MonthRow(
                offices.nameOf(month.town()),
                month,
                month.days() == null ? "—" : month.days().toPlainString(),
                yuan(month.stopped()),
                yuan(month.recovered()));
    }

    private static String yuan(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }

    @Recorded(value = Act.EXPORTED, subject = "reports/assessment.xlsx")
    @GetMapping("/desk/reports/assessment.xlsx")
    ResponseEntity<byte[]> assessment(@RequestParam(defaultValue = "") String year, Officer officer)
            throws IOException {
        var of = year(year);
        var towns = desk.assessed(of, officer);
        ExportedRows.are(towns.size());
        return Workbook.answer(ReportPrints.assessment(towns, of, drawnUp.by(officer), today(), offices::nameOf));
    }

    @Recorded(value = Act.EXPORTED, subject = "reports/months.xlsx")
    @GetMapping("/desk/reports/months.xlsx")
    ResponseEntity<byte[]> months(@RequestParam(defaultValue = "") String year, Officer officer) throws IOException {
        var of = year(year);
        var months = desk.months(of, officer);
        ExportedRows.are(months.size());
        return Workbook.answer(ReportPrints.months(months, of, drawnUp.by(officer), today(), offices::nameOf));
    }

    private Year year(String asked) {
        return Year.of(Asked.year(asked, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
