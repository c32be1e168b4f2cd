package publicpost.web.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import publicpost.audit.Act;
import publicpost.payment.PaymentFile;
import publicpost.printing.ExcelPrintout;
import publicpost.printing.PdfPrintout;
import publicpost.process.Officer;
import publicpost.process.SubsidyDesk;
import publicpost.sheets.Document;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;

/** What is printed and signed of a month, and the files that go to the bank. */
@Controller
class SubsidyDocuments {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final SubsidyDesk desk;
    private final PaymentFile files;

    SubsidyDocuments(SubsidyDesk desk, PaymentFile files) {
        this.desk = desk;
        this.files = files;
    }

    @Recorded(value = Act.EXPORTED, subject = "{caseNumber}/{document}.{format}")
    @GetMapping("/desk/subsidy/{caseNumber}/{document:[a-z]+}.{format:xlsx|pdf}")
    ResponseEntity<byte[]> document(
            @PathVariable String caseNumber,
            @PathVariable String document,
            @PathVariable String format,
            Officer officer)
            throws IOException {
        var printed = desk.print(caseNumber, byCode(document), officer);
        ExportedRows.are(printed.printout().table().rows().size());
        var content = new ByteArrayOutputStream();
        if (format.equals("pdf")) {
            PdfPrintout.write(printed.printout(), content);
            return file(ContentDisposition.inline(), printed.name() + ".pdf", PDF, content.toByteArray());
        }
        ExcelPrintout.write(printed.printout(), content);
        return file(ContentDisposition.attachment(), printed.name() + ".xlsx", EXCEL, content.toByteArray());
    }

    private static Document byCode(String code) {
        return Stream.of(Document.values())
                .filter(document -> document.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no document " + code));
    }

    @Recorded(value = Act.EXPORTED, subject = "{caseNumber}/payments/{number}.{format}")
    @GetMapping("/desk/subsidy/{caseNumber}/payments/{number:[0-9]{1,6}}.{format:xlsx|csv}")
    ResponseEntity<byte[]> payments(
            @PathVariable String caseNumber, @PathVariable int number, @PathVariable String format, Officer officer) {
        var sent = desk.batch(caseNumber, number, officer);
        ExportedRows.are(sent.lines());
        var batch = sent.id();
        var excel = format.equals("xlsx");
        return file(
                ContentDisposition.attachment(),
                "%s.%s".formatted(files.name(batch), format),
                excel ? EXCEL : CSV,
                excel ? files.workbook(batch) : files.csv(batch));
    }

    private static ResponseEntity<byte[]> file(
            ContentDisposition.Builder disposition, String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
