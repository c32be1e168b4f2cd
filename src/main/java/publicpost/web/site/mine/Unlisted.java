package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Pages of one person: kept by nobody on the way, and in no search engine. */
@ControllerAdvice(basePackageClasses = Unlisted.class)
class Unlisted {

    @ModelAttribute
    void unlisted(HttpServletResponse response, Model page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, noarchive");
        page.addAttribute("unlisted", true);
    }

    /** The visit is over, or never was. */
    static ModelAndView over() {
        return new ModelAndView("site/my-application-over", HttpStatus.FORBIDDEN);
    }
}
