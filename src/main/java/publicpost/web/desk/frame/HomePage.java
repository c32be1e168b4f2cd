package publicpost.web.desk.frame;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.MessageDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** Where an officer begins who does not come for a single task: people, and the ways of the bar with what they lead to. */
@Controller
class HomePage {

    private final MessageDesk messages;

    HomePage(MessageDesk messages) {
        this.messages = messages;
    }

    @Unrecorded("ways only, and a number of nobody in particular")
    @GetMapping("/desk")
    ModelAndView home(Officer officer) {
        return new ModelAndView("desk/home", Map.of("messagesGivenUp", messages.countGivenUp(officer)));
    }
}
