package publicpost.web.desk;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What the pages about subsidies answer whoever may not see them: a sentence, where calls answer with a problem. */
@ControllerAdvice(
        assignableTypes = {
            SubsidyPage.class,
            SubsidyDocuments.class,
            BudgetPage.class,
            DebtsPage.class,
            AuditPage.class,
            AuditCalls.class,
            RetentionPage.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return message(HttpStatus.FORBIDDEN, refused.errors().get(0).message() + "。");
    }

    @ExceptionHandler
    ModelAndView notSignedIn(NotSignedIn nobody) {
        return message(HttpStatus.UNAUTHORIZED, "请先在任务列表中登录。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "没有找到。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
