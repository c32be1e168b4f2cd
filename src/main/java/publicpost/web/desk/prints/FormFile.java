package publicpost.web.desk.prints;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import publicpost.printing.Form;
import publicpost.printing.Format;
import publicpost.printing.PdfForm;
import publicpost.web.audit.ExportedRows;

/** Forms as the answer to a request: shown by the browser, kept by nobody on the way. */
final class FormFile {

    private FormFile() {}

    /** @param name without its ending; a case's number, and nobody's name */
    static ResponseEntity<byte[]> of(String name, List<Form> forms) throws IOException {
        ExportedRows.are(forms.stream().mapToInt(Form::rows).sum());
        var content = new ByteArrayOutputStream();
        PdfForm.write(forms, content);
        return ResponseEntity.ok()
                .header("Content-Type", Format.PDF.mediaType())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content.toByteArray());
    }
}
