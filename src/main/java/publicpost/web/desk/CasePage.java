package publicpost.web.desk;

import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.attendance.PayMonth;
import publicpost.casefile.Refused;
import publicpost.process.CaseDesk;
import publicpost.process.CaseDocuments;
import publicpost.process.CaseDoor;
import publicpost.process.MessageDesk;
import publicpost.process.Officer;
import publicpost.process.PersonExport;
import publicpost.process.PrintDesk;
import publicpost.process.Sights;
import publicpost.process.StepDesk;
import publicpost.process.Unmasking;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** The case file, beside a task's form or alone. */
@Controller
class CasePage {

    private final CaseFiles files;
    private final CaseDoor door;
    private final StepDesk steps;
    private final CaseDesk cases;
    private final Sights sights;
    private final Unmasking unmasking;
    private final PersonExport export;
    private final MessageDesk messages;
    private final PrintDesk prints;
    private final CaseDocuments documents;

    CasePage(
            CaseFiles files,
            CaseDoor door,
            StepDesk steps,
            CaseDesk cases,
            Sights sights,
            Unmasking unmasking,
            PersonExport export,
            MessageDesk messages,
            PrintDesk prints,
            CaseDocuments documents) {
        this.files = files;
        this.door = door;
        this.steps = steps;
        this.cases = cases;
        this.sights = sights;
        this.unmasking = unmasking;
        this.export = export;
        this.messages = messages;
        this.prints = prints;
        this.documents = documents;
    }

    @Recorded(subject = "task/{task}", task = "task")
    @GetMapping("/desk/tasks/{task}/case")
    ModelAndView besideTask(@PathVariable String task, Officer officer) {
        return page(steps.caseOf(task, officer), officer);
    }

    @Recorded(subject = "{caseNumber}")
    @GetMapping("/desk/cases/{caseNumber}")
    ModelAndView alone(@PathVariable String caseNumber, Officer officer) {
        door.open(caseNumber, officer);
        return page(caseNumber, officer);
    }

    private ModelAndView page(String caseNumber, Officer officer) {
        return new ModelAndView(
                "desk/case",
                Map.of(
                        "file",
                        files.of(caseNumber, officer),
                        "subsidy",
                        leadsToMonth(caseNumber, officer),
                        "mayUnmask",
                        unmasking.isFor(officer),
                        "mayExport",
                        export.isFor(officer),
                        "prints",
                        prints.of(caseNumber, officer),
                        "printsNotice",
                        prints.printsNotice(caseNumber, officer),
                        "messages",
                        messages.of(caseNumber, officer),
                        "takesDocuments",
                        documents.takes(caseNumber)));
    }

    /** Whether there is a page with the people and amounts of it, and the officer may see it. */
    private boolean leadsToMonth(String caseNumber, Officer officer) {
        return PayMonth.numbers(caseNumber) && sights.find(officer).isPresent();
    }

    @Unrecorded("the model as it was deployed, with nobody in it")
    @GetMapping("/desk/cases/{caseNumber}/model.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String caseNumber, Officer officer) throws IOException {
        door.open(caseNumber, officer);
        try (var model = cases.model(caseNumber)) {
            return ResponseEntity.ok().header("Content-Type", "application/xml").body(model.readAllBytes());
        }
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return message(HttpStatus.FORBIDDEN, refused.errors().get(0).message());
    }

    @ExceptionHandler
    ModelAndView notSignedIn(NotSignedIn nobody) {
        return message(HttpStatus.UNAUTHORIZED, "请先在任务列表中登录。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "没有这个案件。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
