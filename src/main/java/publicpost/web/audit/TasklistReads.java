package publicpost.web.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.process.CaseOf;

/** Whoever opens a case's task in Tasklist, or the case in Cockpit, has read of the case. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 2) // as soon as it is known who asks
class TasklistReads extends OncePerRequestFilter {

    /** The forms and variables of a task, a case's own, and what is remembered of one. */
    private static final Pattern READ = Pattern.compile(
            "/camunda/api/(?:engine/engine|cockpit/plugin/base)/[^/]+/(?:history/)?(task|process-instance)/([0-9a-f-]{36})(/.*)?");

    private final Audit audit;
    private final CaseOf cases;

    TasklistReads(Audit audit, CaseOf cases) {
        this.audit = audit;
        this.cases = cases;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            audit.record(Act.REFUSED, Traces.who(), "engine", Map.of("method", request.getMethod()));
        } else if (request.getMethod().equals("GET") && response.getStatus() < 300) {
            caseRead(request.getRequestURI())
                    .ifPresent(read -> audit.record(Act.READ, Traces.who(), read, Map.of("at", "engine")));
        }
    }

    private Optional<String> caseRead(String address) {
        var read = READ.matcher(address);
        if (!read.matches() || !showsContent(read.group(1), read.group(3))) {
            return Optional.empty();
        }
        return read.group(1).equals("task") ? cases.task(read.group(2)) : cases.instance(read.group(2));
    }

    /** Tasklist asks a dozen things about one opened task; the form's variables are asked for once. */
    private static boolean showsContent(String what, String below) {
        return what.equals("process-instance")
                || below != null && (below.contains("variables") || below.contains("localVariables"));
    }
}
