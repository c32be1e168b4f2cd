package publicpost.web.desk.officelists;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What the pages of lists answer whoever may not see them: a sentence, where calls answer with a problem. */
@ControllerAdvice(assignableTypes = OfficeListPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OfficeListErrors {

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return new ModelAndView(
                "desk/message", Map.of("text", refused.errors().get(0).message() + "。"), HttpStatus.FORBIDDEN);
    }
}
