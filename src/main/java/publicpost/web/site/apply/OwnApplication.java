package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.online.OnlineApplication;
import publicpost.process.OnlineDesk;

/** The application that the code in the cookie is for; whoever has none is asked for the code. */
@Component
class OwnApplication {

    private final OnlineDesk desk;
    private final ResumeCookie cookie;

    OwnApplication(OnlineDesk desk, ResumeCookie cookie) {
        this.desk = desk;
        this.cookie = cookie;
    }

    ModelAndView any(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return cookie.read(request)
                .flatMap(desk::find)
                .map(page)
                .orElseGet(() -> NextPage.to(NextPage.RESUME, request));
    }

    /** What was handed in is not changed any more; the receipt says so. */
    ModelAndView open(HttpServletRequest request, Function<OnlineApplication, ModelAndView> page) {
        return any(
                request, found -> found.status().isOpen() ? page.apply(found) : NextPage.to(NextPage.RECEIPT, request));
    }
}
