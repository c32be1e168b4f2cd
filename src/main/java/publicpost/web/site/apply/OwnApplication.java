package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.online.OnlineApplication;
import publicpost.process.OnlineDesk;
import publicpost.web.site.form.SentAgain;

/**
 * The application that the code in the cookie is for; whoever has none is asked for the code. What is sent must come from a
 * page of that application: one browser holds one code, and a page that was left open may be of the one before.
 */
@Component
class OwnApplication {

    private final OnlineDesk desk;
    private final ResumeCookie cookie;

    OwnApplication(OnlineDesk desk, ResumeCookie cookie) {
        this.desk = desk;
        this.cookie = cookie;
    }

    ModelAndView any(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        var isSent = HttpMethod.POST.matches(request.getMethod());
        return isSent ? any(request, request.getParameter(SentAgain.OF), page) : drawn(request, page);
    }

    private ModelAndView any(HttpServletRequest request, String of, Function<OnlineApplication, ModelAndView> page) {
        return drawn(request, found -> {
            if (!Long.toString(found.id()).equals(of)) {
                throw new OtherApplication();
            }
            return page.apply(found);
        });
    }

    private ModelAndView drawn(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return cookie.read(request)
                .flatMap(desk::find)
                .map(page)
                .orElseGet(() -> NextPage.to(NextPage.RESUME, request));
    }

    /** What was handed in is not changed any more; the receipt says so. */
    ModelAndView open(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return any(request, found -> whileOpen(found, request, page));
    }

    /**
     * Likewise, of what comes back from elsewhere.
     *
     * @param of the application that it was begun for
     */
    ModelAndView open(HttpServletRequest request, String of, Function<OnlineApplication, ModelAndView> page) {
        return any(request, of, found -> whileOpen(found, request, page));
    }

    /** Likewise, of what could not be read, and of which nothing is written. */
    ModelAndView openUnread(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return drawn(request, found -> whileOpen(found, request, page));
    }

    private static ModelAndView whileOpen(
            OnlineApplication found, HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return found.status().isOpen() ? page.apply(found) : NextPage.to(NextPage.RECEIPT, request);
    }
}
