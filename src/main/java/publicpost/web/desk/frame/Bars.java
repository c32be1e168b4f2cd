package publicpost.web.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import publicpost.process.IncumbentDesk;
import publicpost.process.Session;
import publicpost.process.Sights;
import publicpost.process.sheets.SheetDesk;

/** Puts the bar above every page of the desk, whichever handler made it. */
@Component
class Bars implements HandlerInterceptor, WebMvcConfigurer {

    private final Session session;
    private final Sights sights;
    private final IncumbentDesk incumbents;
    private final SheetDesk sheets;

    Bars(Session session, Sights sights, IncumbentDesk incumbents, SheetDesk sheets) {
        this.session = session;
        this.sights = sights;
        this.incumbents = incumbents;
        this.sheets = sheets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || !page.getViewName().startsWith("desk/")) {
            return;
        }
        session.officer(request)
                .ifPresent(officer -> page.addObject(
                        "bar",
                        Bar.of(
                                officer,
                                sights.find(officer),
                                incumbents.isFor(officer),
                                sheets.isFor(officer),
                                request.getServletPath(),
                                inTheOtherLanguage(request))));
    }

    private static String inTheOtherLanguage(HttpServletRequest request) {
        var isEnglish = RequestContextUtils.getLocale(request).getLanguage().equals("en");
        return "?"
                + ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam("lang", isEnglish ? "zh" : "en")
                        .build()
                        .getQuery();
    }
}
