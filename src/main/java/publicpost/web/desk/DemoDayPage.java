package publicpost.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import publicpost.process.Session;
import publicpost.web.audit.Unrecorded;

/** The page on which the demo goes on to a later day. */
@Controller
@Profile("demo")
class DemoDayPage {

    private final Session session;

    DemoDayPage(Session session) {
        this.session = session;
    }

    @Unrecorded("nobody's data")
    @GetMapping("/demo/day")
    String page(HttpServletRequest request, Model page) {
        page.addAttribute("signedIn", session.officer(request).isPresent());
        return "demo/day";
    }
}
