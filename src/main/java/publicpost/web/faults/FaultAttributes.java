package publicpost.web.faults;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What the error page and its counterpart for scripts say: words for the status, and nothing of what happened inside. */
@Component
class FaultAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = status(request);
        var fault = Fault.of(status);
        request.setAttribute(
                HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE,
                Set.of(MediaType.APPLICATION_PROBLEM_JSON),
                SCOPE_REQUEST);
        var told = new LinkedHashMap<String, Object>();
        told.put("type", "about:blank");
        told.put("title", fault.title());
        told.put("status", status);
        told.put("detail", fault.detail());
        return told;
    }

    private static int status(WebRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, SCOPE_REQUEST);
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }
}
