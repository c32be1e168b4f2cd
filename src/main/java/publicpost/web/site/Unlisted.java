package publicpost.web.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** A page that has something of somebody: kept by nobody on the way, and in no search engine. */
final class Unlisted {

    private Unlisted() {}

    static ModelAndView page(ModelAndView page, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
        return page.addObject("unlisted", true);
    }
}
