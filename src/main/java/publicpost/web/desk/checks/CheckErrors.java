package publicpost.web.desk.checks;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What these pages answer whoever may not see them, or asks for a town that is not there: a sentence. */
@ControllerAdvice(assignableTypes = {ChecksPage.class, VacanciesPage.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class CheckErrors {

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var first = refused.errors().get(0);
        var status = first.field().equals("officer") ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
        return new ModelAndView("desk/message", Map.of("text", first.message() + "。"), status);
    }
}
