package publicpost.web.desk.inspections;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads when it was taken: to a page of its own, so that asking for that again sends nothing twice. */
final class Led {

    private Led() {}

    static ModelAndView to(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
