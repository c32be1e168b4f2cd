package publicpost.web.desk.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.exports.Asked;
import publicpost.exports.ExportFormat;
import publicpost.exports.ExportKind;
import publicpost.exports.ExportsMade;
import publicpost.offices.Offices;
import publicpost.process.ExportDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** The lists an officer may have, and the way each goes out while it is read. */
@Controller
class ExportPage {

    private final ExportDesk desk;
    private final ExportsMade made;
    private final Offices offices;
    private final Clock clock;

    ExportPage(ExportDesk desk, ExportsMade made, Offices offices, Clock clock) {
        this.desk = desk;
        this.made = made;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A list that can be had.
     *
     * @param asked as typed last
     * @param wrong what is wrong with it, by field
     */
    record Card(ExportKind kind, Asked asked, Map<String, String> wrong) {}

    @Unrecorded("ways only, and what one exported oneself")
    @GetMapping("/desk/exports")
    ModelAndView lists(Officer officer) {
        return page(officer, null, Asked.ALL, Map.of());
    }

    /** What is not in a form of this kind is not looked at. */
    @Unrecorded("records itself, since the answer is streamed")
    @GetMapping("/desk/exports/{kind:[a-z]{1,20}}.{format:xlsx|csv}")
    ModelAndView export(
            @PathVariable String kind,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String village,
            @RequestParam(defaultValue = "") String announcement,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String month,
            Officer officer,
            HttpServletResponse response) {
        var wanted = ExportKind.of(kind);
        var asked = new Asked(town, village, announcement, year, month);
        try {
            send(wanted, ExportFormat.of(format), asked, officer, response);
            return null;
        } catch (Refused refused) {
            if (refused.errors().get(0).field().equals("officer")) {
                throw refused;
            }
            return refused(wanted, asked, refused, officer);
        }
    }

    private void send(
            ExportKind kind, ExportFormat format, Asked asked, Officer officer, HttpServletResponse response) {
        try {
            desk.write(kind, format, asked, officer, () -> {
                response.setContentType(format.mediaType());
                response.setHeader(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.%s\""
                                .formatted(kind.code(), LocalDate.now(clock), format.ending()));
                response.setHeader("X-Content-Type-Options", "nosniff");
                return response.getOutputStream();
            });
        } catch (RuntimeException failed) {
            // the server breaks the connection of what has begun to go out; what has not is answered with an error page
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failed;
        }
    }

    private ModelAndView refused(ExportKind kind, Asked asked, Refused refused, Officer officer) {
        var wrong = refused.byField();
        var page = page(officer, kind, asked, wrong);
        page.setStatus(wrong.containsKey("busy") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(Officer officer, ExportKind of, Asked asked, Map<String, String> wrong) {
        var scope = desk.open(officer);
        var cards = desk.kinds(officer).stream()
                .map(kind -> kind == of ? new Card(kind, asked, wrong) : new Card(kind, Asked.ALL, Map.of()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("cards", cards);
        model.put("towns", scope.towns().stream().map(offices::get).toList());
        model.put(
                "villages",
                scope.village() != null
                        ? List.of()
                        : scope.towns().stream()
                                .flatMap(town -> offices.villagesOf(town).stream())
                                .toList());
        model.put("busy", wrong.get("busy"));
        model.put("made", made.by(officer.id()));
        return new ModelAndView("desk/exports", model);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return new ModelAndView(
                "desk/message", Map.of("text", refused.errors().get(0).message() + "。"), HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return new ModelAndView("desk/message", Map.of("text", "没有这种名单。"), HttpStatus.NOT_FOUND);
    }
}
