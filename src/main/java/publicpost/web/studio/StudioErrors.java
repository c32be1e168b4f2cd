package publicpost.web.studio;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.studio.StudioDesk;

/** What the studio's pages answer whoever may not see them, or asks for what is not there. */
@ControllerAdvice(annotations = StudioPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class StudioErrors {

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var error = refused.errors().get(0);
        var status = error.field().equals(StudioDesk.OFFICER) ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
        return message(status, error.message() + "。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "没有找到。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
