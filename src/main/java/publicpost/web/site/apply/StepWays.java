package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.OnlineStep;

/** Where the buttons of a step lead, besides on; each takes along what was typed. */
@Component
class StepWays {

    static final String LEAVE = "leave";
    static final String CODE = "code";

    private static final String THEN = "then";
    private static final Set<String> AWAY = Set.of(LEAVE, CODE);

    private final ResumeCookie cookie;

    StepWays(ResumeCookie cookie) {
        this.cookie = cookie;
    }

    /** Before the step is done: what is wrong with it can wait. */
    static boolean isAway(HttpServletRequest request) {
        return AWAY.contains(then(request));
    }

    /** Which button; empty for the one that stays. */
    static String then(HttpServletRequest request) {
        var then = request.getParameter(THEN);
        return then == null ? "" : then;
    }

    ModelAndView away(OnlineStep step, HttpServletRequest request, HttpServletResponse response) {
        if (CODE.equals(then(request))) {
            return NextPage.to("/apply/code?back=" + step.path(), request);
        }
        cookie.clear(response);
        return NextPage.to(NextPage.RESUME, request);
    }
}
