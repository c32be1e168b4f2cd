package publicpost.process.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.process.Officer;
import publicpost.process.Session;

/**
 * Lets a desk call what Tasklist needs and nothing else: the engine brings hundreds of calls along, and grants of its own
 * that nobody has looked through. An administrator has Cockpit and Admin besides.
 */
class DeskCalls extends OncePerRequestFilter {

    private static final String API = "/camunda/api/";

    private final Session session;
    private final ObjectMapper json;

    DeskCalls(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var officer = session.officer(request);
        if (officer.isPresent() && !mayCall(officer.get(), request)) {
            refuse(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayCall(Officer officer, HttpServletRequest request) {
        return officer.isAdministrator()
                || TasklistCalls.include(request.getMethod(), path(request).substring(API.length()), officer.id());
    }

    private void refuse(HttpServletResponse response) throws IOException {
        var problem = Problem.CLOSED;
        response.setStatus(problem.status());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(problem.body()));
    }

    /** As the container resolved it, without encoding and path parameters that could hide a word. */
    private static String path(HttpServletRequest request) {
        var below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }
}
