package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
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
import publicpost.process.applicant.MyVisit;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.Typed;

/** Takes the code; there is one answer to all that is wrong with one. */
@Controller
@Unrecorded("says nothing about anybody")
@RequestMapping("/my-application/code")
class EnterPage {

    private static final String CODE = "code";
    private static final int LONGEST = 20;
    private static final String WRONG = "验证码不对，或者已经失效。请核对短信，或者重新获取";

    private final MyVisit visits;
    private final VisitCookie cookie;
    private final boolean isDemo;

    EnterPage(MyVisit visits, VisitCookie cookie, Environment environment) {
        this.visits = visits;
        this.cookie = cookie;
        this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping
    ModelAndView empty() {
        return page(Map.of(), HttpStatus.OK);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView entered(
            @RequestParam MultiValueMap<String, String> fields,
            @CookieValue(name = VisitCookie.NAME, defaultValue = "") String token,
            HttpServletResponse response,
            Locale language) {
        var code = new Typed(fields, LONGEST).text(CODE).replaceAll("\\s", "");
        return visits.enter(token, code)
                .map(opened -> {
                    cookie.give(opened, response);
                    return Onward.to("/my-application/case", language);
                })
                .orElseGet(() -> page(Map.of(CODE, WRONG), HttpStatus.BAD_REQUEST));
    }

    private ModelAndView page(Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("site/my-application-code", Map.of("problems", problems, "demo", isDemo), status);
    }
}
