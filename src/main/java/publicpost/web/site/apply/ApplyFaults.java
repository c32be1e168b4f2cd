package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.web.site.form.SentAgain;
import publicpost.web.site.form.Unlisted;

/** What no page of applying can go on from. */
@ControllerAdvice(basePackageClasses = ApplyFaults.class)
class ApplyFaults {

    @ExceptionHandler
    ModelAndView other(OtherApplication other, HttpServletRequest request, HttpServletResponse response) {
        return Unlisted.page(SentAgain.page("site/apply-other", request), response);
    }
}
