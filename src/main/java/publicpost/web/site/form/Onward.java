package publicpost.web.site.form;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import publicpost.web.english.English;

/** Where a form leads when it was taken: to a page of its own, so that asking for that again sends nothing twice. */
public final class Onward {

    private Onward() {}

    /** In the language of the form; nothing else goes along. */
    public static ModelAndView to(String path, Locale language) {
        var address = UriComponentsBuilder.fromUriString(path);
        if (English.is(language)) {
            address.queryParam("lang", Locale.ENGLISH.getLanguage());
        }
        var view = new RedirectView(address.build().toUriString(), true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
