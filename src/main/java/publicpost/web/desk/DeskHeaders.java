package publicpost.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of the desk are framed by Tasklist only, and no browser keeps a copy of what they show. */
@Component
class DeskHeaders implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/desk/cases/**", "/desk/tasks/**", "/desk/incumbents/**", "/api/steps/**")
                .addPathPatterns("/desk/subsidy/**", "/desk/budget/**", "/desk/debts/**", "/api/subsidy/**")
                .addPathPatterns("/api/attendance/**", "/desk/audit/**", "/api/audit/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Cache-Control", "no-store");
        return true;
    }
}
