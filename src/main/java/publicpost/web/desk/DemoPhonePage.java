package publicpost.web.desk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import publicpost.outbox.DemoTelephone;
import publicpost.web.audit.Unrecorded;

/** What would ring on the telephones of the demo's invented people, so that their codes can be read. */
@Controller
@Profile("demo")
class DemoPhonePage {

    private final DemoTelephone telephone;

    DemoPhonePage(DemoTelephone telephone) {
        this.telephone = telephone;
    }

    @Unrecorded("invented people's")
    @GetMapping("/demo/phone")
    String page(Model page) {
        page.addAttribute("messages", telephone.latest());
        return "demo/phone";
    }
}
