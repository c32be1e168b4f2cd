package publicpost.web.desk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import publicpost.attendance.Entry;
import publicpost.audit.Act;
import publicpost.lists.Problem;
import publicpost.process.AttendanceDesk;
import publicpost.process.Officer;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** The sheet that a unit fills in instead of the form, and what the form takes from it. */
@RestController
@RequestMapping("/api/attendance/{unit}")
class AttendanceCalls {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AttendanceDesk desk;

    AttendanceCalls(AttendanceDesk desk) {
        this.desk = desk;
    }

    /** What the form is to show of a sheet. */
    record Shown(List<String> fields, List<Filled> rows, List<Problem> problems) {}

    /** One line of the form. */
    record Filled(
            Long row,
            BigDecimal required,
            BigDecimal attended,
            BigDecimal unitContributions,
            BigDecimal premium,
            String remark) {

        static Filled with(Entry entry) {
            return new Filled(
                    entry.row(),
                    entry.required(),
                    entry.attended(),
                    entry.unitContributions().yuan(),
                    entry.premium().yuan(),
                    entry.remark());
        }
    }

    @Recorded(value = Act.EXPORTED, subject = "attendance_unit/{unit}")
    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable Long unit, Officer officer) {
        var sheet = desk.sheet(unit, officer);
        ExportedRows.are(sheet.people());
        var name = ContentDisposition.attachment()
                .filename(sheet.title() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("Content-Type", EXCEL)
                .header("Content-Disposition", name.toString())
                .body(sheet.workbook());
    }

    @Unrecorded("answers with what was sent")
    @PostMapping("/read")
    Shown read(@PathVariable Long unit, @RequestParam MultipartFile file, Officer officer) throws IOException {
        var read = desk.read(unit, file.getBytes(), officer);
        return new Shown(
                read.fields(), read.entries().stream().map(Filled::with).toList(), read.problems());
    }
}
