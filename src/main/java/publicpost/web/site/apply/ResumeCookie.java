package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import publicpost.online.ResumeCode;
import publicpost.web.site.form.OwnCookie;

/** The code, from the moment somebody begins to apply, so that it need not be typed at each step. */
@Component
class ResumeCookie {

    private final OwnCookie cookie;

    ResumeCookie(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.cookie = new OwnCookie("apply", "/apply", secure);
    }

    Optional<ResumeCode> read(HttpServletRequest request) {
        return cookie.read(request).map(ResumeCode::typed);
    }

    void set(ResumeCode code, HttpServletResponse response) {
        cookie.give(code.signs(), response);
    }

    void clear(HttpServletResponse response) {
        cookie.take(response);
    }
}
