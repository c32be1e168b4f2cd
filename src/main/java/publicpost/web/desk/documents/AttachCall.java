package publicpost.web.desk.documents;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import publicpost.casefile.Documents.Named;
import publicpost.process.CaseDocuments;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** What the case page takes beside the forms: one scan, for the case itself. */
@RestController
class AttachCall {

    private final CaseDocuments documents;

    AttachCall(CaseDocuments documents) {
        this.documents = documents;
    }

    @Unrecorded("the document and the case's trail are recorded")
    @PostMapping("/api/cases/{caseNumber}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    Named attach(@PathVariable String caseNumber, @RequestParam MultipartFile file, Officer officer)
            throws IOException {
        return documents.attach(caseNumber, file.getOriginalFilename(), file.getBytes(), officer);
    }
}
