package publicpost.web.desk.inspections;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What the pages of inspections answer whoever may not see them, or asks for what is not there: a sentence. */
@ControllerAdvice(basePackageClasses = InspectionErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class InspectionErrors {

    private static final Set<String> DOORS = Set.of("officer", "inspection", "document");

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var first = refused.errors().get(0);
        return DOORS.contains(first.field())
                ? message(HttpStatus.FORBIDDEN, first.message() + "。")
                : message(HttpStatus.BAD_REQUEST, refused.inWords() + "。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "没有找到。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
