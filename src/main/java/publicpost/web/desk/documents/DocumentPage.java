package publicpost.web.desk.documents;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.CaseDocuments;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;

/** One document, drawn by our own page: whatever is in it, nothing of it runs. */
@Controller
class DocumentPage {

    private final CaseDocuments documents;

    DocumentPage(CaseDocuments documents) {
        this.documents = documents;
    }

    @Recorded(subject = "document/{id}")
    @GetMapping("/desk/documents/{id:[0-9]{1,12}}")
    ModelAndView show(@PathVariable Long id, Officer officer) {
        return new ModelAndView("desk/document", Map.of("document", documents.look(id, officer)));
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return new ModelAndView(
                "desk/message", Map.of("text", refused.errors().get(0).message() + "。"), HttpStatus.FORBIDDEN);
    }
}
