package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import publicpost.online.ResumeCode;

/** The one cookie of the site, there from the moment somebody begins to apply: the code, so that it need not be typed at each step. */
@Component
class ResumeCookie {

    private static final String NAME = "apply";
    private static final String PATH = "/apply";

    private final boolean secure;

    ResumeCookie(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
    }

    Optional<ResumeCode> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> ResumeCode.typed(cookie.getValue()));
    }

    /** Gone when the browser is closed: the telephone may be somebody else's. */
    void set(ResumeCode code, HttpServletResponse response) {
        write(code.signs(), null, response);
    }

    void clear(HttpServletResponse response) {
        write("", Duration.ZERO, response);
    }

    private void write(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
