package publicpost.web.desk;

import static org.springframework.http.HttpStatus.CREATED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Named;
import publicpost.process.CaseDocuments;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** Files handed in and looked at; they never become process variables. */
@RestController
@RequestMapping("/api/documents")
class DocumentDesk {

    /** What browsers show by themselves, as a picture; the rest is saved, and a PDF shown by a page of ours. */
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    /** Whatever else it may be besides: opened by itself it is a picture of nobody's, without scripts, forms or an origin. */
    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Documents documents;
    private final CaseDocuments ofCases;

    DocumentDesk(Documents documents, CaseDocuments ofCases) {
        this.documents = documents;
        this.ofCases = ofCases;
    }

    @Unrecorded("the documents record what is handed in")
    @PostMapping
    @ResponseStatus(CREATED)
    Named upload(@RequestParam MultipartFile file, Officer officer) throws IOException {
        return documents.keep(file.getOriginalFilename(), file.getBytes(), officer.id());
    }

    /** A table such as a bank's answer, which a step then reads. */
    @Unrecorded("the documents record what is handed in")
    @PostMapping("/tables")
    @ResponseStatus(CREATED)
    Named uploadTable(@RequestParam MultipartFile file, Officer officer) throws IOException {
        return documents.keepTable(file.getOriginalFilename(), file.getBytes(), officer.id());
    }

    @Recorded(subject = "document/{id}")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable Long id, Officer officer) {
        var document = ofCases.open(id, officer);
        var shown =
                SHOWN.contains(document.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        var name = shown.filename(document.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(document.content());
    }
}
