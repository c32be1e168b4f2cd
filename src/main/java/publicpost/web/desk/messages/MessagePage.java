package publicpost.web.desk.messages;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.MessageDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** Which messages of the officer's cases were given up; each can be tried once more, here and in the file of its case. */
@Controller
class MessagePage {

    private final MessageDesk desk;

    MessagePage(MessageDesk desk) {
        this.desk = desk;
    }

    @Recorded(subject = "messages")
    @GetMapping("/desk/messages")
    ModelAndView givenUp(Officer officer) {
        return new ModelAndView(
                "desk/messages",
                Map.of("messages", desk.givenUp(officer), "count", desk.countGivenUp(officer), "alone", true));
    }

    @Unrecorded("recorded where it is asked for")
    @PostMapping("/api/messages/{id}/again")
    ModelAndView again(@PathVariable UUID id, Officer officer) {
        return new ModelAndView("desk/case-messages :: item", Map.of("m", desk.again(id, officer), "alone", true));
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var why = refused.errors().get(0).message();
        return new ModelAndView("desk/case-messages :: refused", Map.of("wrong", why), HttpStatus.BAD_REQUEST);
    }
}
