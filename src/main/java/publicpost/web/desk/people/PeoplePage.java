package publicpost.web.desk.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.casefile.Refused;
import publicpost.printing.Format;
import publicpost.process.CaseDocuments;
import publicpost.process.Officer;
import publicpost.process.PersonDesk;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;

/** Where people are found, and everything of one stands on one page, with the way into each case. */
@Controller
class PeoplePage {

    private final PersonDesk desk;
    private final CaseDocuments documents;
    private final Clock clock;

    PeoplePage(PersonDesk desk, CaseDocuments documents, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    /** What is looked for may be an identity number, which belongs in no address; so this is not a GET. */
    @Recorded(subject = "people")
    @PostMapping("/desk/people/search")
    ModelAndView find(@RequestParam(defaultValue = "") String words, Officer officer) {
        var found = desk.find(words, officer);
        var page = new ModelAndView(
                "desk/people-found",
                Map.of(
                        "found",
                        found.stream().limit(PersonDesk.MOST).toList(),
                        "more",
                        found.size() > PersonDesk.MOST));
        desk.unverified(words, officer).ifPresent(number -> page.addObject("unverified", number));
        return page;
    }

    @Recorded(subject = "person/{id}")
    @GetMapping("/desk/people/{id:[0-9]{1,12}}")
    ModelAndView open(@PathVariable Long id, Officer officer) {
        return new ModelAndView(
                "desk/person",
                Map.of("id", id, "parts", desk.open(id, officer), "documents", documents.ofPerson(id, officer)));
    }

    @Recorded(value = Act.EXPORTED, subject = "person/{id}.pdf")
    @GetMapping("/desk/people/{id:[0-9]{1,12}}.pdf")
    ResponseEntity<byte[]> print(@PathVariable Long id, Officer officer) throws IOException {
        var parts = desk.open(id, officer);
        ExportedRows.are(parts.stream().mapToInt(part -> part.rows().size()).sum());
        var content = new ByteArrayOutputStream();
        Format.PDF.write(
                PersonPrint.of(
                        parts, desk.officeOf(officer), LocalDate.now(clock).toString()),
                content);
        return ResponseEntity.ok()
                .header("Content-Type", Format.PDF.mediaType())
                .header("Content-Disposition", "attachment; filename=\"person-%d.pdf\"".formatted(id))
                .body(content.toByteArray());
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var why = refused.errors().get(0);
        return new ModelAndView("desk/people-found", Map.of("wrong", why.message()), HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return new ModelAndView("desk/message", Map.of("text", "没有找到，或不属于您所在部门的办理范围。"), HttpStatus.NOT_FOUND);
    }
}
