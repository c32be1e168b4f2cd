package publicpost.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what cannot be answered into a problem a person can act on. */
@RestControllerAdvice(assignableTypes = PolicyApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PolicyApiErrors {

    @ExceptionHandler
    ResponseEntity<Problem> badInput(BadInput bad, HttpServletRequest request) {
        var language = language(request);
        var errors = bad.problems().stream()
                .map(problem -> new Problem.Error(problem.field(), problem.in(language)))
                .toList();
        var detail = language.text("请更正以下字段", "Please correct the fields below");
        return problem(HttpStatus.BAD_REQUEST, language.text("输入有误", "Bad input"), detail, errors);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(HttpMediaTypeNotSupportedException bad, HttpServletRequest request) {
        var language = language(request);
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                language.text("内容类型不支持", "Unsupported content type"),
                language.text("请以application/json提交", "Send application/json"),
                List.of());
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(request.getHeader("Accept-Language"));
    }

    private static ResponseEntity<Problem> problem(
            HttpStatus status, String title, String detail, List<Problem.Error> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", title, status.value(), detail, errors));
    }
}
