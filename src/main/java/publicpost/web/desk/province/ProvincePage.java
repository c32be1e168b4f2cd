package publicpost.web.desk.province;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.exports.ExportFormat;
import publicpost.process.Officer;
import publicpost.process.ProvinceDesk;
import publicpost.process.ProvinceExport;
import publicpost.province.RecordKind;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** 省系统: send a file, take one in, and read what differs; plain forms, so that no script is needed. */
@Controller
class ProvincePage {

    private static final String KINDS = "people|posts|placements|payments|exits";
    private static final int MOST_PAGES = 1000;

    private final ProvinceDesk desk;
    private final ProvinceExport export;
    private final ProvincePages pages;
    private final Clock clock;

    ProvincePage(ProvinceDesk desk, ProvinceExport export, ProvincePages pages, Clock clock) {
        this.desk = desk;
        this.export = export;
        this.pages = pages;
        this.clock = clock;
    }

    @Unrecorded("numbers of rows and names of files")
    @GetMapping("/desk/province")
    ModelAndView whole(Officer officer) {
        desk.open(officer);
        return pages.whole(Typed.NOTHING, "", Map.of());
    }

    @Recorded(subject = "province/{records}")
    @GetMapping("/desk/province/{records:" + KINDS + "}")
    ModelAndView ofKind(
            @PathVariable String records,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Officer officer) {
        desk.open(officer);
        return pages.ofKind(RecordKind.of(records), number(page));
    }

    /** What is no page is the first. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
    }

    @Unrecorded("records itself, since the answer is streamed")
    @PostMapping("/desk/province/export")
    ModelAndView send(@ModelAttribute Typed typed, Officer officer, HttpServletResponse response) {
        desk.open(officer);
        try {
            var kind = RecordKind.of(typed.records());
            var format = format(typed.format());
            export.send(kind, format, typed.since(), typed.reason(), officer, () -> {
                response.setContentType(format.mediaType());
                response.setHeader(
                        "Content-Disposition",
                        "attachment; filename=\"province-%s-%s.%s\""
                                .formatted(kind.path(), LocalDate.now(clock), format.ending()));
                response.setHeader("X-Content-Type-Options", "nosniff");
                return response.getOutputStream();
            });
            return null;
        } catch (Refused refused) {
            return refused(typed, "export", refused);
        } catch (RuntimeException failed) {
            // the server breaks the connection of what has begun to go out; what has not is answered with an error page
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failed;
        }
    }

    private static ExportFormat format(String ending) {
        return ending.equals("csv") ? ExportFormat.CSV : ExportFormat.XLSX;
    }

    @Unrecorded("the database records the rows that change")
    @PostMapping("/desk/province/import")
    ModelAndView takeIn(
            @ModelAttribute Typed typed, @RequestParam(required = false) MultipartFile file, Officer officer)
            throws IOException {
        desk.open(officer);
        try {
            var list = desk.takeIn(
                    RecordKind.of(typed.records()),
                    file == null ? "" : file.getOriginalFilename(),
                    file == null ? new byte[0] : file.getBytes(),
                    typed.since(),
                    typed.until(),
                    officer);
            return new ModelAndView("redirect:/desk/imports/" + list);
        } catch (Refused refused) {
            return refused(typed, "import", refused);
        }
    }

    private ModelAndView refused(Typed typed, String form, Refused refused) {
        var wrong = refused.byField();
        var page = pages.whole(typed, form, wrong);
        page.setStatus(wrong.containsKey("busy") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST);
        return page;
    }

    @ExceptionHandler
    ModelAndView notTheirs(Refused refused) {
        return new ModelAndView(
                "desk/message", Map.of("text", refused.errors().get(0).message() + "。"), HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return new ModelAndView("desk/message", Map.of("text", "没有这种数据。"), HttpStatus.NOT_FOUND);
    }
}
