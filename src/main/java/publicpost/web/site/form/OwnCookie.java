package publicpost.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.web.util.WebUtils;

/**
 * What a browser holds of what somebody began on some pages: it goes when the browser is closed, since the telephone may be
 * somebody else's, and to these pages only and along with no other site.
 *
 * @param path of the pages
 * @param secure whether it goes through TLS only
 */
public record OwnCookie(String name, String path, boolean secure) {

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    public void give(String value, HttpServletResponse response) {
        write(cookie(value), response);
    }

    public void take(HttpServletResponse response) {
        write(cookie("").maxAge(Duration.ZERO), response);
    }

    private ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict");
    }

    private static void write(ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
