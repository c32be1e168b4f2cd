package publicpost.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import publicpost.persondata.PersonZip;
import publicpost.process.Officer;
import publicpost.process.PersonExport;
import publicpost.web.audit.Unrecorded;

/** Hands a person everything the system keeps about them, in one file. */
@RestController
class PersonExportCall {

    private final PersonExport export;
    private final PersonZip zip;

    PersonExportCall(PersonExport export, PersonZip zip) {
        this.export = export;
        this.zip = zip;
    }

    @Unrecorded("recorded with its reason before it is streamed")
    @PostMapping("/api/people/export")
    void export(@RequestBody Map<String, String> body, Officer officer, HttpServletResponse response)
            throws IOException {
        var caseNumber = body.get("caseNumber");
        var handed = export.hand(caseNumber, body.get("reason"), officer);
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"personal-data-%s.zip\"".formatted(caseNumber));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        zip.write(handed.data(), handed.office(), response.getOutputStream());
    }
}
