package publicpost.web.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import publicpost.process.Session;
import publicpost.web.english.English;

/** Puts the bar above every page of the desk and the studio, whichever handler made it. */
@Component
class Bars implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern FRAMED = Pattern.compile("(desk|studio)/.*");

    private final Session session;
    private final Ways ways;
    private final SupervisionWays supervision;

    Bars(Session session, Ways ways, SupervisionWays supervision) {
        this.session = session;
        this.ways = ways;
        this.supervision = supervision;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**", "/studio/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null
                || page.getViewName() == null
                || !FRAMED.matcher(page.getViewName()).matches()) {
            return;
        }
        session.officer(request)
                .ifPresent(officer -> page.addObject(
                        "bar",
                        new Bar(
                                officer.id(),
                                request.getServletPath(),
                                inTheOtherLanguage(request),
                                ways.of(officer),
                                supervision.of(officer))));
    }

    private static String inTheOtherLanguage(HttpServletRequest request) {
        var isEnglish = English.is(RequestContextUtils.getLocale(request));
        return "?"
                + ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam("lang", isEnglish ? "zh" : "en")
                        .build()
                        .getQuery();
    }
}
