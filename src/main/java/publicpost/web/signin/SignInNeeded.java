package publicpost.web.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import publicpost.process.access.Stage;

/** Leads a browser to the page where something is still to be answered; tells a script in Chinese. */
@Component
class SignInNeeded implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    SignInNeeded(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (Routes.isPage(request)) {
            response.sendRedirect(Routes.SIGN_IN);
        } else {
            write(response, HttpStatus.UNAUTHORIZED, "未登录", "请先登录");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (refused instanceof CsrfException) {
            response.sendRedirect(Routes.SIGN_IN + "?old");
        } else if (Stage.CODE_AWAITED.reachedBy(who)) {
            lead(request, response, Routes.CODE);
        } else if (Stage.FACTOR_MISSING.reachedBy(who)) {
            lead(request, response, Routes.SECOND_FACTOR);
        } else {
            write(response, HttpStatus.FORBIDDEN, "不允许", "您没有办理的权限");
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (Routes.isPage(request)) {
            response.sendRedirect(page);
        } else {
            write(response, HttpStatus.UNAUTHORIZED, "未登录", "登录尚未完成");
        }
    }

    void write(HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
