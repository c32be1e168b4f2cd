package publicpost.web.desk.inspections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import publicpost.audit.Act;
import publicpost.inspections.InspectionWorkbook;
import publicpost.offices.Offices;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.desk.exports.Workbook;

/** One inspection as a workbook, for the archive. */
@Controller
class InspectionFile {

    private final InspectionDesk desk;
    private final Offices offices;

    InspectionFile(InspectionDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Recorded(value = Act.EXPORTED, subject = "{number}")
    @GetMapping("/desk/inspections" + InspectionPages.NUMBER + ".xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String number, Officer officer) throws IOException {
        var inspection = desk.find(number, officer);
        var posts = desk.posts(inspection, officer);
        var content = new ByteArrayOutputStream();
        new InspectionWorkbook(inspection, posts, offices::nameOf).write(content);
        ExportedRows.are(posts.size());
        return Workbook.answer(content.toByteArray(), "%s.xlsx".formatted(number));
    }
}
