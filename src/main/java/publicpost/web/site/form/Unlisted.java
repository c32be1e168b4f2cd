package publicpost.web.site.form;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;

/** A page that has something of somebody: kept by nobody on the way, and in no search engine. */
public final class Unlisted {

    /** By which the page says so in itself. */
    public static final String MARK = "unlisted";

    private Unlisted() {}

    public static ModelAndView page(ModelAndView page, HttpServletResponse response) {
        tell(response);
        return page.addObject(MARK, true);
    }

    public static void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
    }
}
