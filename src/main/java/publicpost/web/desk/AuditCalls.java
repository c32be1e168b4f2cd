package publicpost.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.audit.AuditCheck;
import publicpost.audit.AuditExport;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.WrittenDay;
import publicpost.scope.Reach;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** What administrators do with the trail: take days of it along, and have it verified. */
@Controller
class AuditCalls {

    private final Audit audit;
    private final AuditExport export;
    private final AuditCheck check;

    AuditCalls(Audit audit, AuditExport export, AuditCheck check) {
        this.audit = audit;
        this.export = export;
        this.check = check;
    }

    /**
     * Both days included.
     *
     * @throws Refused when they are no days, or the wrong way round
     */
    @Unrecorded("records itself, since the answer is streamed")
    @GetMapping("/desk/audit/export.{format:jsonl|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        Administrators.open(officer);
        var first = day(from, "from", "起始日");
        var last = day(until, "until", "截止日");
        if (last.isBefore(first)) {
            throw Refused.at("until", "截止日", "不能早于起始日");
        }
        record(first, last, format);
        response.setContentType(format.equals("csv") ? "text/csv;charset=UTF-8" : "application/jsonl;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"audit-%s-%s.%s\"".formatted(first, last, format));
        response.setHeader("X-Content-Type-Options", "nosniff");
        var out = response.getOutputStream();
        Reach.WHOLE.during(() -> {
            if (format.equals("csv")) {
                export.csv(first, last, out);
            } else {
                export.jsonLines(first, last, out);
            }
            return null;
        });
    }

    private static LocalDate day(String text, String field, String label) {
        try {
            return WrittenDay.read(text);
        } catch (DateTimeException wrong) {
            throw Refused.at(field, label, WrittenDay.HINT);
        }
    }

    private void record(LocalDate first, LocalDate last, String format) {
        var rows = Reach.WHOLE.during(() -> export.count(first, last));
        audit.record(Act.EXPORTED, "audit/%s/%s".formatted(first, last), Map.of("format", format, "rows", rows));
    }

    /** @param words the result in one line */
    record Answer(boolean holds, String words) {}

    @Recorded(subject = "audit/verify")
    @PostMapping("/api/audit/verify")
    @ResponseBody
    Answer verify(Officer officer) {
        Administrators.open(officer);
        var verdict = check.check();
        return new Answer(verdict.holds(), verdict.inWords());
    }

    /** What heads are verified with; it should be kept where nobody who runs this system can change it. */
    @Unrecorded("a public key")
    @GetMapping(value = "/desk/audit/key.pem", produces = "application/x-pem-file")
    @ResponseBody
    String key(Officer officer) {
        Administrators.open(officer);
        return export.publicKey();
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var error = refused.errors().get(0);
        var status = error.field().equals("officer") ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
        return new ModelAndView(
                "desk/message", Map.of("text", "%s：%s。".formatted(error.label(), error.message())), status);
    }
}
