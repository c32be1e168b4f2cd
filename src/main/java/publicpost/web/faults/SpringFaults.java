package publicpost.web.faults;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says in Chinese what Spring itself refuses, and names the field where it is known; a browser gets a page. */
@RestControllerAdvice
@Order(SpringFaults.AFTER_OURS)
class SpringFaults extends ResponseEntityExceptionHandler {

    /** Later than what the desk and the open API say themselves. */
    static final int AFTER_OURS = 100;

    private static final URI NOWHERE = URI.create("about:blank");

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var web = (ServletWebRequest) request;
        return Asked.forPage(web.getRequest()) ? page(web, status) : problem(refused, headers, status);
    }

    /** The error page is drawn by whoever draws it for everything else. */
    private static ResponseEntity<Object> page(ServletWebRequest web, HttpStatusCode status) {
        try {
            Objects.requireNonNull(web.getResponse()).sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ResponseEntity<Object> problem(Exception refused, HttpHeaders headers, HttpStatusCode status) {
        var fault = Fault.of(status.value());
        var problem = ProblemDetail.forStatusAndDetail(status, named(refused).orElse(fault.detail()));
        problem.setTitle(fault.title());
        // not the address that was asked for: somebody may have put a number into it
        problem.setInstance(NOWHERE);
        var told = new HttpHeaders(headers);
        // whatever form of the answer was asked for, a refusal has this one
        told.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, told, status);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(MultipartException upload, WebRequest request) {
        return handleExceptionInternal(upload, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** By the firewall, where a parameter is read. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(RequestRejectedException rejected, WebRequest request) {
        return handleExceptionInternal(rejected, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    private static Optional<String> named(Exception refused) {
        if (refused instanceof MissingServletRequestParameterException missing) {
            return Optional.of("【%s】必填".formatted(missing.getParameterName()));
        }
        if (refused instanceof MissingServletRequestPartException missing) {
            return Optional.of("【%s】必填，请选择文件".formatted(missing.getRequestPartName()));
        }
        if (refused instanceof MaxUploadSizeExceededException) {
            return Optional.of("【file】文件应在 20 MB 以内");
        }
        if (refused instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of("【%s】无法识别".formatted(mismatch.getName()));
        }
        return refused.getCause() instanceof JsonMappingException unread ? at(unread) : Optional.empty();
    }

    private static Optional<String> at(JsonMappingException unread) {
        var field = unread.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return field.isEmpty() ? Optional.empty() : Optional.of("【%s】内容无法识别".formatted(field));
    }
}
