package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import publicpost.process.OnlineStep;
import publicpost.web.english.English;

/** Leads to the next page, in the language of this one, so that going back or loading anew sends nothing twice. */
final class Onward {

    static final String RESUME = "/apply/resume";
    static final String RECEIPT = "/apply/receipt";

    private Onward() {}

    static ModelAndView to(OnlineStep step, HttpServletRequest request) {
        return to("/apply/" + step.path(), request);
    }

    static ModelAndView to(String path, HttpServletRequest request) {
        var english = English.is(RequestContextUtils.getLocale(request));
        var view = new RedirectView(english ? path + "?lang=en" : path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
