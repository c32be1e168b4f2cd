package publicpost.web.desk.findings;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.casefile.Refused;
import publicpost.findings.FindingFilter;
import publicpost.findings.FindingFilter.State;
import publicpost.findings.Listed;
import publicpost.offices.Offices;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;
import publicpost.process.FindingDesk;
import publicpost.process.Officer;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.desk.exports.Workbook;

/** All findings an office looks after, by town, kind, severity and state; each leads to its case. */
@Controller
class FindingPage {

    private static final int SHOWN = 50;

    /** As many as a workbook may have before it takes more memory than anybody reads. */
    private static final int MOST = 50_000;

    private final FindingDesk desk;
    private final FindingRows rows;
    private final Offices offices;
    private final Clock clock;

    FindingPage(FindingDesk desk, FindingRows rows, Offices offices, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.offices = offices;
        this.clock = clock;
    }

    @Recorded(subject = "findings")
    @GetMapping("/desk/findings")
    ModelAndView list(@ModelAttribute Asked asked, Officer officer) {
        var wrong = asked.wrong();
        var model = new HashMap<String, Object>(Map.of(
                "asked", asked,
                "wrong", wrong,
                "towns", desk.towns(officer),
                "kinds", FindingKind.values(),
                "severities", Severity.values(),
                "states", State.values()));
        if (!wrong.isEmpty()) {
            model.putAll(Map.of("found", List.of(), "total", 0, "pages", 0, "at", 1, "shown", State.OPEN));
            return new ModelAndView("desk/findings", model, HttpStatus.BAD_REQUEST);
        }
        var filter = asked.filter();
        var total = desk.count(filter, officer);
        var pages = (total + SHOWN - 1) / SHOWN;
        model.put("found", page(filter, asked.pageNumber(), officer));
        model.putAll(Map.of("total", total, "pages", pages, "at", asked.pageNumber(), "shown", filter.state()));
        return new ModelAndView("desk/findings", model);
    }

    private List<FindingRow> page(FindingFilter filter, int page, Officer officer) {
        return desk.list(filter, (page - 1) * SHOWN, SHOWN, officer).stream()
                .map(rows::of)
                .toList();
    }

    @Recorded(value = Act.EXPORTED, subject = "findings.xlsx")
    @GetMapping("/desk/findings.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute Asked asked, Officer officer) throws IOException {
        if (!asked.wrong().isEmpty()) {
            throw Refused.at("filter", "筛选", String.join("；", asked.wrong().values()));
        }
        var found = desk.list(asked.filter(), 0, MOST + 1, officer);
        if (found.size() > MOST) {
            throw Refused.at("filter", "筛选", "超过 %d 行，请按镇（街道）或问题分别导出".formatted(MOST));
        }
        ExportedRows.are(found.size());
        return workbook(found, officer);
    }

    private ResponseEntity<byte[]> workbook(List<Listed> found, Officer officer) throws IOException {
        var unit = officer.offices().stream()
                .sorted()
                .findFirst()
                .map(offices::nameOf)
                .orElse("");
        return Workbook.answer(rows.print(found, unit, LocalDate.now(clock)));
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var first = refused.errors().get(0);
        return new ModelAndView(
                "desk/message",
                Map.of("text", first.message() + "。"),
                first.field().equals("officer") ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST);
    }
}
