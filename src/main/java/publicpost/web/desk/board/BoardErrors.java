package publicpost.web.desk.board;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What the board answers whoever may not see it, or asks for what is not there: a sentence. */
@ControllerAdvice(assignableTypes = {BoardPage.class, BoardSheets.class, ReportPage.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoardErrors {

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        var first = refused.errors().get(0);
        return first.field().equals("officer")
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
