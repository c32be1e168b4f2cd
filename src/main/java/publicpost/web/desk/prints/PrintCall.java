package publicpost.web.desk.prints;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import publicpost.audit.Act;
import publicpost.prints.CasePrint;
import publicpost.process.Officer;
import publicpost.process.PrintDesk;
import publicpost.web.audit.Recorded;

/** The same forms with the person's numbers whole, for a reason; so that is not a GET. */
@RestController
class PrintCall {

    private final PrintDesk desk;

    PrintCall(PrintDesk desk) {
        this.desk = desk;
    }

    @Recorded(value = Act.EXPORTED, subject = "{caseNumber}/{print}.pdf")
    @PostMapping("/api/cases/{caseNumber}/{print:application|approval|agreement}.pdf")
    ResponseEntity<byte[]> whole(
            @PathVariable String caseNumber,
            @PathVariable String print,
            @RequestBody Map<String, String> body,
            Officer officer)
            throws IOException {
        var form = desk.printWhole(CasePrint.at(print).orElseThrow(), caseNumber, body.get("reason"), officer);
        return FormFile.of("%s-%s".formatted(print, caseNumber), List.of(form));
    }
}
