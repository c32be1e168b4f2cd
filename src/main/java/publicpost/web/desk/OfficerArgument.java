package publicpost.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import publicpost.process.Officer;
import publicpost.process.Session;

/** Gives every handler that asks for it the officer at the other end; no handler of the desk works without. */
@Component
class OfficerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Session session;

    OfficerArgument(Session session) {
        this.session = session;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
    }

    @Override
    public Officer resolveArgument(
            MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest web, WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        return session.officer(request).orElseThrow(() -> new NotSignedIn("请先登录"));
    }
}
