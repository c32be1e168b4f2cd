package publicpost.web.desk.province;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.casefile.Refused;
import publicpost.exports.ExportFile;
import publicpost.exports.ExportFormat;
import publicpost.exports.Title;
import publicpost.process.Officer;
import publicpost.process.ProvinceDesk;
import publicpost.province.Difference;
import publicpost.province.Differences;
import publicpost.province.RecordKind;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;

/** What differs, as a file: one line for each value. */
@Controller
class DifferenceFile {

    private static final List<String> HEADINGS = List.of("差异", "本系统编号", "省系统编号", "栏目", "本系统", "省系统");

    private final ProvinceDesk desk;
    private final Differences differences;
    private final Clock clock;

    DifferenceFile(ProvinceDesk desk, Differences differences, Clock clock) {
        this.desk = desk;
        this.differences = differences;
        this.clock = clock;
    }

    @Recorded(value = Act.EXPORTED, subject = "province/{records}/differences")
    @GetMapping("/desk/province/{records:people|posts|placements|payments|exits}/differences.{format:xlsx|csv}")
    ResponseEntity<byte[]> differences(@PathVariable String records, @PathVariable String format, Officer officer)
            throws IOException {
        desk.open(officer);
        var kind = RecordKind.of(records);
        var all = differences.list(kind, 0, Integer.MAX_VALUE);
        ExportedRows.are(all.size());
        var wanted = ExportFormat.of(format);
        var content = new ByteArrayOutputStream();
        var file = wanted.file(content);
        var today = LocalDate.now(clock);
        file.begin(new Title("与省系统的%s差异".formatted(kind.label()), officer.id(), today.toString(), "最近一次比对"), HEADINGS);
        for (var difference : all) {
            add(difference, file);
        }
        file.end();
        return ResponseEntity.ok()
                .header("Content-Type", wanted.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"differences-%s-%s.%s\"".formatted(records, today, format))
                .header("X-Content-Type-Options", "nosniff")
                .body(content.toByteArray());
    }

    private static void add(Difference difference, ExportFile file) throws IOException {
        for (var value : difference.values()) {
            file.row(Arrays.asList(
                    difference.side().label(),
                    difference.key(),
                    difference.number(),
                    value.heading(),
                    value.ours(),
                    value.theirs()));
        }
    }

    @ExceptionHandler
    ModelAndView notTheirs(Refused refused) {
        return new ModelAndView(
                "desk/message", Map.of("text", refused.errors().get(0).message() + "。"), HttpStatus.FORBIDDEN);
    }
}
