package publicpost.web.site.mine;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.applicant.MyChanges;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.SentAgain;
import publicpost.web.site.form.Typed;

/** The applicant withdraws, having read what that means. */
@Controller
@Unrecorded("recorded in the applicant's name where the case is changed")
@RequestMapping("/my-application/withdraw")
class WithdrawPage {

    private static final String REASON = "reason";

    /** Longer than a reason may be, so that one that is too long is said to be and not cut. */
    private static final int LONGEST = 2000;

    private final MyChanges changes;

    WithdrawPage(MyChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ModelAndView asked(@CookieValue(name = VisitCookie.NAME, defaultValue = "") String token, Locale language) {
        return page(token, "", Map.of(), HttpStatus.OK, language);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView withdrawn(
            @CookieValue(name = VisitCookie.NAME, defaultValue = "") String token,
            @RequestParam(name = SentAgain.OF, defaultValue = "") String about,
            @RequestParam MultiValueMap<String, String> fields,
            Locale language) {
        var reason = new Typed(fields, LONGEST).text(REASON);
        try {
            return changes.withdraw(token, about, reason)
                    ? Onward.to("/my-application/case", language)
                    : OwnPages.over();
        } catch (Refused refused) {
            return page(token, reason, refused.byField(), HttpStatus.BAD_REQUEST, language);
        }
    }

    /** A case that has ended can be looked at, and not withdrawn. */
    private ModelAndView page(
            String token, String reason, Map<String, String> problems, HttpStatus status, Locale language) {
        return changes.withdrawable(token)
                .map(number -> new ModelAndView(
                        "site/my-application-withdraw",
                        Map.of("number", number, "reason", reason, "problems", problems),
                        status))
                .orElseGet(() -> Onward.to("/my-application/case", language));
    }
}
