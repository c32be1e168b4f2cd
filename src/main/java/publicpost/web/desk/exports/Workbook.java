package publicpost.web.desk.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import publicpost.printing.Format;
import publicpost.printing.Printout;

/** A workbook as a browser takes it: kept as a file, and never opened as anything else. */
public final class Workbook {

    private Workbook() {}

    /** Under the name of what it is about, in Chinese. */
    public static ResponseEntity<byte[]> answer(Printout printout) throws IOException {
        var name = ContentDisposition.attachment().filename(Format.XLSX.fileName(printout), StandardCharsets.UTF_8);
        return answer(content(printout), name.build());
    }

    /** @param fileName without anything but letters, digits and signs that every system takes */
    public static ResponseEntity<byte[]> answer(Printout printout, String fileName) throws IOException {
        return answer(content(printout), fileName);
    }

    /** Likewise, of a workbook that is written already. */
    public static ResponseEntity<byte[]> answer(byte[] content, String fileName) {
        return answer(
                content, ContentDisposition.attachment().filename(fileName).build());
    }

    private static byte[] content(Printout printout) throws IOException {
        var content = new ByteArrayOutputStream();
        Format.XLSX.write(printout, content);
        return content.toByteArray();
    }

    private static ResponseEntity<byte[]> answer(byte[] content, ContentDisposition name) {
        return ResponseEntity.ok()
                .header("Content-Type", Format.XLSX.mediaType())
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
