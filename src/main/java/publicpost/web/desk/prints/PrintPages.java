package publicpost.web.desk.prints;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.casefile.Refused;
import publicpost.prints.CasePrint;
import publicpost.process.Officer;
import publicpost.process.PrintDesk;
import publicpost.web.audit.Recorded;

/** The forms to be printed and signed, with masked numbers. */
@Controller
class PrintPages {

    private final PrintDesk desk;

    PrintPages(PrintDesk desk) {
        this.desk = desk;
    }

    @Recorded(value = Act.EXPORTED, subject = "{caseNumber}/{print}.pdf")
    @GetMapping("/desk/cases/{caseNumber}/{print:application|approval|agreement|decision|hearing}.pdf")
    ResponseEntity<byte[]> ofCase(@PathVariable String caseNumber, @PathVariable String print, Officer officer)
            throws IOException {
        var form = desk.print(CasePrint.at(print).orElseThrow(), caseNumber, officer);
        return FormFile.of("%s-%s".formatted(print, caseNumber), List.of(form));
    }

    @Recorded(value = Act.EXPORTED, subject = "{announcement}/{village}/record.pdf")
    @GetMapping("/desk/sheets/appraise/{announcement}/{village}/record.pdf")
    ResponseEntity<byte[]> meetings(@PathVariable String announcement, @PathVariable String village, Officer officer)
            throws IOException {
        var forms = desk.meetings(announcement, village, officer);
        return FormFile.of("record-%s".formatted(announcement), forms);
    }

    @Recorded(value = Act.EXPORTED, subject = "{announcement}/notice.pdf")
    @GetMapping("/desk/announcements/{announcement}/notice.pdf")
    ResponseEntity<byte[]> notice(@PathVariable String announcement, Officer officer) throws IOException {
        var form = desk.notice(announcement, officer);
        return FormFile.of("notice-%s".formatted(announcement), List.of(form));
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return message(HttpStatus.FORBIDDEN, refused.errors().get(0).message() + "。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "这份文书还没有可打印的内容，或没有找到。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
