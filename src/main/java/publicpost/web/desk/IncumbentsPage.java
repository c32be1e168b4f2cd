package publicpost.web.desk;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Refused;
import publicpost.incumbents.Incumbents;
import publicpost.incumbents.ListTemplate;
import publicpost.incumbents.Report;
import publicpost.incumbents.SentIn;
import publicpost.offices.Offices;
import publicpost.process.IncumbentDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** Where lists of people in earlier posts are sent in, read row by row, and taken (§三(四)末段). */
@Controller
class IncumbentsPage {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A page of ten thousand lines is no page; the number of all stands above. */
    private static final int SHOWN = 500;

    private final IncumbentDesk desk;
    private final Incumbents incumbents;
    private final Offices offices;

    IncumbentsPage(IncumbentDesk desk, Incumbents incumbents, Offices offices) {
        this.desk = desk;
        this.incumbents = incumbents;
        this.offices = offices;
    }

    /** A list in the words of the screen. */
    record Shown(
            Long id, String name, String office, String sentIn, String status, boolean open, int rows, int goodRows) {}

    /** What is wrong with one row. */
    record Wrong(int row, String who, String column, String message) {}

    /** One case that began. */
    record Begun(int row, String caseNumber, String name, String status) {}

    @Recorded(subject = "incumbent_list")
    @GetMapping("/desk/incumbents")
    ModelAndView lists(Officer officer) {
        var lists = desk.lists(officer).stream().map(this::shown).toList();
        return new ModelAndView("desk/incumbents", Map.of("lists", lists));
    }

    @Recorded(subject = "incumbent_list/{id}")
    @GetMapping("/desk/incumbents/{id}")
    ModelAndView list(@PathVariable Long id, Officer officer) {
        var list = desk.list(id, officer);
        return list.isOpen() ? open(list, desk.report(id, officer)) : closed(list);
    }

    private ModelAndView open(SentIn list, Report report) {
        var wrong = report.problems().stream()
                .limit(SHOWN)
                .map(one -> new Wrong(one.row(), one.who(), one.column(), one.message()))
                .toList();
        return page(list, report.rows(), report.good(), wrong, report.problems().size(), List.of());
    }

    private ModelAndView closed(SentIn list) {
        var begun = incumbents.ofList(list.id(), SHOWN).stream()
                .map(one -> new Begun(one.row(), one.caseNumber(), one.name(), Words.of(one.status())))
                .toList();
        return page(list, list.rows(), list.goodRows(), List.of(), 0, begun);
    }

    private ModelAndView page(SentIn list, int rows, int good, List<Wrong> wrong, int problems, List<Begun> begun) {
        return new ModelAndView(
                "desk/incumbent-list",
                Map.of(
                        "list", shown(list),
                        "taken", list.status() == SentIn.Status.TAKEN,
                        "rows", rows,
                        "good", good,
                        "wrong", wrong,
                        "problems", problems,
                        "begun", begun));
    }

    private Shown shown(SentIn list) {
        return new Shown(
                list.id(),
                list.name(),
                offices.nameOf(list.office()),
                "%tF %<tR %s".formatted(list.uploadedAt().atZone(OfficeClock.ZONE), offices.nameOf(list.uploadedBy())),
                Words.of(list.status()),
                list.isOpen(),
                list.rows(),
                list.goodRows());
    }

    @Unrecorded("an empty form")
    @GetMapping("/desk/incumbents/template.xlsx")
    ResponseEntity<byte[]> template(Officer officer) {
        desk.open(officer);
        return ResponseEntity.ok()
                .header("Content-Type", EXCEL)
                .header("Content-Disposition", "attachment; filename=\"incumbents.xlsx\"")
                .body(ListTemplate.workbook());
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return message(HttpStatus.FORBIDDEN, refused.errors().get(0).message());
    }

    @ExceptionHandler
    ModelAndView notSignedIn(NotSignedIn nobody) {
        return message(HttpStatus.UNAUTHORIZED, "请先在任务列表中登录。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
