package publicpost.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import publicpost.audit.Audit;
import publicpost.process.CaseOf;

/** Leaves the trace of an answer before the answer goes out: of a body before it is written, of a page before it is drawn. */
@ControllerAdvice
class TracedAnswers implements ResponseBodyAdvice<Object>, HandlerInterceptor, WebMvcConfigurer {

    private final Traces traces;

    TracedAnswers(Audit audit, CaseOf cases) {
        this.traces = new Traces(audit, cases);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(Recorded.class);
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (asked.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            traces.got(asked, handler);
        }
        return body;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (handler instanceof HandlerMethod method) {
            traces.got(request, method);
        }
    }
}
