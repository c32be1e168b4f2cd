package publicpost.web.desk.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.printing.Format;
import publicpost.printing.Printout;
import publicpost.process.BoardDesk;
import publicpost.process.Officer;

/** Tables of numbers handed out as workbooks. */
@Component
class Workbooks {

    private final BoardDesk desk;
    private final Offices offices;

    Workbooks(BoardDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    /** The office that draws them up. */
    String unit(Officer officer) {
        return offices.nameOf(desk.viewer(officer).office());
    }

    static ResponseEntity<byte[]> answer(Printout printout) throws IOException {
        var content = new ByteArrayOutputStream();
        Format.XLSX.write(printout, content);
        var name = ContentDisposition.attachment()
                .filename(Format.XLSX.fileName(printout), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("Content-Type", Format.XLSX.mediaType())
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.toByteArray());
    }
}
