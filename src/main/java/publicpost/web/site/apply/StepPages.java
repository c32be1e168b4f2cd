package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

/** The steps that are filled in. Each is checked as the counter would check it, and what was typed stays on the page. */
@Controller
@Unrecorded("the applicant's own, proved by her code; what is changed is recorded where it is kept")
@RequestMapping("/apply")
class StepPages {

    private final OnlineDesk desk;
    private final OwnApplication own;
    private final Choices choices;
    private final IdentityProvider provider;
    private final StepWays ways;

    StepPages(OnlineDesk desk, OwnApplication own, Choices choices, IdentityProvider provider, StepWays ways) {
        this.desk = desk;
        this.own = own;
        this.choices = choices;
        this.provider = provider;
        this.ways = ways;
    }

    @GetMapping("/{step:who|where|groups}")
    ModelAndView show(@PathVariable String step, HttpServletRequest request, HttpServletResponse response) {
        var at = OnlineStep.at(step).orElseThrow();
        return own.open(request, found -> page(at, found, found.content(), Wrong.NOTHING, response));
    }

    @PostMapping(path = "/{step:who|where|groups}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView save(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = OnlineStep.at(step).orElseThrow();
        var typed = Fields.of(at, fields);
        return own.open(request, found -> {
            try {
                if (StepWays.isAway(request)) {
                    desk.keep(found, at, typed);
                    return ways.away(at, request, response);
                }
                desk.save(found, at, typed);
                return NextPage.to(at.next(), request);
            } catch (Refused refused) {
                var shown = new HashMap<String, Object>(found.content());
                shown.putAll(typed);
                return page(at, found, shown, refused, response).addObject("leaving", StepWays.isAway(request));
            }
        });
    }

    private ModelAndView page(
            OnlineStep step,
            OnlineApplication application,
            Map<String, Object> values,
            Refused wrong,
            HttpServletResponse response) {
        var page = new ModelAndView("site/apply-" + step.path());
        page.addObject("step", step);
        page.addObject("values", values);
        page.addObject("proved", application.provedBy() != null);
        page.addObject("provider", provider.name().orElse(null));
        page.addObject("choices", choices.of(application));
        page.addObject("whose", choices.whose(application));
        Wrong.say(wrong, page);
        return Unlisted.page(page, response);
    }
}
