package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication;
import publicpost.process.OnlineDesk;
import publicpost.process.OnlineStep;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Unlisted;

/** The last look at everything before it is handed in, and the receipt afterwards. */
@Controller
@Unrecorded("the applicant's own, proved by her code; what is changed is recorded where it is kept")
@RequestMapping("/apply")
class CheckPages {

    private final OnlineDesk desk;
    private final OwnApplication own;
    private final Choices choices;
    private final ResumeCookie cookie;

    CheckPages(OnlineDesk desk, OwnApplication own, Choices choices, ResumeCookie cookie) {
        this.desk = desk;
        this.own = own;
        this.choices = choices;
        this.cookie = cookie;
    }

    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, found -> page(found, Wrong.NOTHING, response));
    }

    @PostMapping("/check")
    ModelAndView submit(
            @RequestParam(defaultValue = "") String consent, HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, found -> {
            try {
                desk.submit(found, "true".equals(consent));
                return NextPage.to(NextPage.RECEIPT, request);
            } catch (Refused refused) {
                // two taps at once: the second finds it handed in
                return own.open(request, still -> page(still, refused, response));
            }
        });
    }

    private ModelAndView page(OnlineApplication application, Refused wrong, HttpServletResponse response) {
        var of = choices.of(application);
        var missing = desk.problems(application);
        var page = new ModelAndView("site/apply-check");
        page.addObject("step", OnlineStep.CHECK);
        page.addObject("choices", of);
        page.addObject("whose", choices.whose(application));
        page.addObject("parts", Summary.of(application, of));
        page.addObject("files", desk.documents(application));
        page.addObject("missing", missing);
        Wrong.say(wrong, page);
        return Unlisted.page(page, response);
    }

    @GetMapping("/receipt")
    ModelAndView receipt(HttpServletRequest request, HttpServletResponse response) {
        return own.any(request, found -> {
            if (found.caseNumber() == null) {
                return NextPage.to(OnlineStep.CHECK, request);
            }
            var page = new ModelAndView("site/apply-receipt", HttpStatus.OK);
            page.addObject("one", found);
            page.addObject("comesAgainBy", desk.comesAgainBy(found).orElse(null));
            page.addObject("whose", choices.whose(found));
            page.addObject("code", cookie.read(request).orElseThrow().written());
            return Unlisted.page(page, response);
        });
    }
}
