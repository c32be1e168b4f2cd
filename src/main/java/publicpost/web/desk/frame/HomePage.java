package publicpost.web.desk.frame;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.process.Sights;
import publicpost.web.audit.Unrecorded;

/** Where an officer begins who does not come for a single task. */
@Controller
class HomePage {

    private final Sights sights;

    HomePage(Sights sights) {
        this.sights = sights;
    }

    @Unrecorded("ways only")
    @GetMapping("/desk")
    ModelAndView home(Officer officer) {
        return new ModelAndView(
                "desk/home",
                Map.of(
                        "mayOpenBoard",
                        sights.find(officer).filter(Sight::hasBoard).isPresent()));
    }
}
