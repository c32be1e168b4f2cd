package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.applicant.OtherCase;
import publicpost.web.site.form.SentAgain;
import publicpost.web.site.form.Unlisted;

/** Pages of one person: kept by nobody on the way, and in no search engine. */
@ControllerAdvice(basePackageClasses = OwnPages.class)
class OwnPages {

    @ModelAttribute
    void unlisted(HttpServletResponse response, Model page) {
        Unlisted.tell(response);
        page.addAttribute(Unlisted.MARK, true);
    }

    /** In the same browser somebody has come to another case since the page was drawn. */
    @ExceptionHandler
    ModelAndView other(OtherCase other, HttpServletRequest request, HttpServletResponse response) {
        return Unlisted.page(SentAgain.page("site/my-application-other", request), response);
    }

    /** The visit is over, or never was. */
    static ModelAndView over() {
        return new ModelAndView("site/my-application-over", HttpStatus.FORBIDDEN);
    }
}
