package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import publicpost.web.site.form.OwnCookie;

/** What a browser holds of a visit. */
@Component
class VisitCookie {

    static final String NAME = "my-application";

    private final OwnCookie cookie;

    VisitCookie(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.cookie = new OwnCookie(NAME, "/my-application", secure);
    }

    void give(String token, HttpServletResponse response) {
        cookie.give(token, response);
    }

    void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
