package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a browser holds of a visit: it goes with the browser's session, to these pages only, and along with no other site. */
@Component
class VisitCookie {

    static final String NAME = "my-application";

    private static final String PATH = "/my-application";

    private final boolean secure;

    VisitCookie(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.secure = secure;
    }

    void give(String token, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).build().toString());
    }

    void take(HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String token) {
        return ResponseCookie.from(NAME, token)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict");
    }
}
