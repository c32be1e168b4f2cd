package publicpost.web.site;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import publicpost.web.english.English;

/** Leads from a form that was taken to a page, so that loading it again sends nothing twice; the language goes along. */
final class SeeOther {

    private SeeOther() {}

    static ModelAndView page(String address, Locale language) {
        var view = new RedirectView(English.is(language) ? address + "?lang=en" : address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
