package publicpost.web.desk.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** Where an officer begins who does not come for a single task: people, and the ways of the bar with what they lead to. */
@Controller
class HomePage {

    @Unrecorded("ways only")
    @GetMapping("/desk")
    ModelAndView home(Officer officer) {
        return new ModelAndView("desk/home");
    }
}
