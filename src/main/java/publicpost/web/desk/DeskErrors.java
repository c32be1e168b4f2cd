package publicpost.web.desk;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;

/** What the desk's calls answer when something cannot be taken: the field, in Chinese, and never a stack trace. */
@Order(0)
@RestControllerAdvice(basePackages = {"publicpost.web.desk", "publicpost.web.studio"})
class DeskErrors {

    private static final URI NOWHERE = URI.create("about:blank");

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var problem = problem(HttpStatus.BAD_REQUEST, "填写的内容有误", refused.inWords());
        problem.setProperty(
                "errors", refused.errors().stream().map(DeskErrors::error).toList());
        return problem;
    }

    private static Map<String, String> error(FieldError error) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("field", error.field());
        shown.put("label", error.label());
        shown.put("message", error.message());
        return shown;
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(NotSignedIn nobody) {
        return problem(HttpStatus.UNAUTHORIZED, "未登录", nobody.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notThere(NoSuchElementException missing) {
        return problem(HttpStatus.NOT_FOUND, "没有找到", "要找的内容不存在");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        // not the address that was asked for: somebody may have put a number into it
        problem.setInstance(NOWHERE);
        return problem;
    }
}
