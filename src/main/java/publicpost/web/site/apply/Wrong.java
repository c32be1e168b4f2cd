package publicpost.web.site.apply;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What is wrong with a page, for the list on top of it and for each field. */
final class Wrong {

    static final Refused NOTHING = new Refused(List.of());

    private Wrong() {}

    static void say(Refused refused, ModelAndView page) {
        page.addObject("errors", refused.errors());
        page.addObject("problems", refused.byField());
        if (!refused.errors().isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
    }
}
