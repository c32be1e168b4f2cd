package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import publicpost.process.OnlineStep;
import publicpost.web.site.form.Onward;

/** Where somebody who applies goes on. */
final class NextPage {

    static final String RESUME = "/apply/resume";
    static final String RECEIPT = "/apply/receipt";

    private NextPage() {}

    static ModelAndView to(OnlineStep step, HttpServletRequest request) {
        return to("/apply/" + step.path(), request);
    }

    static ModelAndView to(String path, HttpServletRequest request) {
        return Onward.to(path, RequestContextUtils.getLocale(request));
    }
}
