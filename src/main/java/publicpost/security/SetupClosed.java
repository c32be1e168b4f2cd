package publicpost.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the page where the engine lets the first visitor make himself administrator. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SetupClosed extends HttpFilter {

    private static final Pattern SETUP = Pattern.compile("(?i)/camunda/+(app/+admin/+[^/]+|api/+admin)/+setup(/.*)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SETUP.matcher(path(request)).matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("此页已关闭：管理员由运行者用 publicpost.admin.user 和 publicpost.admin.password 指定。");
            response.getWriter()
                    .println(
                            "Closed: the operator names an administrator with publicpost.admin.user and publicpost.admin.password.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** As the container resolved it, without encoding and path parameters that could hide a word. */
    private static String path(HttpServletRequest request) {
        var below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }
}
