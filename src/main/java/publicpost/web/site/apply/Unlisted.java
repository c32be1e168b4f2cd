package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** A page about one person: kept by nobody on the way, and in no search engine. */
final class Unlisted {

    private Unlisted() {}

    static ModelAndView page(ModelAndView page, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
        return page.addObject("unlisted", true);
    }
}
