package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.applicant.MyVisit;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.Typed;
import publicpost.web.site.guard.Challenge;

/** Asks for a code. Whoever asks is answered the same, whether there is such a case or not. */
@Controller
@Unrecorded("says nothing about anybody")
@RequestMapping("/my-application")
class AskPage {

    /** Characters; neither number has more. */
    private static final int LONGEST = 40;

    private final MyVisit visits;
    private final VisitCookie cookie;
    private final Challenge challenge;

    AskPage(MyVisit visits, VisitCookie cookie, Challenge challenge) {
        this.visits = visits;
        this.cookie = cookie;
        this.challenge = challenge;
    }

    @GetMapping
    ModelAndView empty() {
        return page(Typed.nothing(), Map.of(), HttpStatus.OK);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView asked(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var typed = new Typed(fields, LONGEST);
        try {
            var number = typed.text(MyVisit.NUMBER);
            var lastFour = typed.text(MyVisit.LAST_FOUR);
            // what is solved is used up: only when nothing else is wrong
            MyVisit.refuseUnlikely(number, lastFour);
            challenge.require(request);
            cookie.give(visits.ask(number, lastFour), response);
            return Onward.to("/my-application/code", language);
        } catch (Refused refused) {
            return page(typed, refused.byField(), HttpStatus.BAD_REQUEST);
        }
    }

    private static ModelAndView page(Typed typed, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("site/my-application", Map.of("typed", typed, "problems", problems), status);
    }
}
