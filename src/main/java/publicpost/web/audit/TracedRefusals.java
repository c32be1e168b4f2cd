package publicpost.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.process.CaseOf;

/** Leaves the trace of what somebody may not see or do, or looked for in vain; the answer is left to whoever gives it. */
@Component
class TracedRefusals implements HandlerExceptionResolver, Ordered {

    /** What a door names; every other field is one that was filled in wrongly. */
    private static final Set<String> DOORS =
            Set.of("caseNumber", "task", "officer", "unit", "list", "document", "inspection");

    private final Traces traces;

    TracedRefusals(Audit audit, CaseOf cases) {
        this.traces = new Traces(audit, cases);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (handler instanceof HandlerMethod method && isRefusal(request, failure)) {
            traces.refused(request, method);
        }
        return null;
    }

    private static boolean isRefusal(HttpServletRequest request, Exception failure) {
        if (failure instanceof Refused refused) {
            return request.getMethod().equals("GET")
                    || refused.errors().stream().anyMatch(error -> DOORS.contains(error.field()));
        }
        return failure instanceof NoSuchElementException;
    }
}
