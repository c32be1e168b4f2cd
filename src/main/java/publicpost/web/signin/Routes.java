package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import publicpost.web.site.Site;

/** Which addresses are open to everybody, and how the others are called. */
final class Routes {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String CODE = "/sign-in/code";
    static final String ACCOUNT = "/account";
    static final String SECOND_FACTOR = "/account/second-factor";
    static final String LOCKED = "/account/locked";
    static final String START = "/camunda/app/tasklist/default/";

    /** Whoever is not signed in gets an answer here and nowhere else. */
    static final List<String> OPEN =
            List.of(SIGN_IN, "/sign-in/page.css", "/sign-in/webapps.js", "/error", "/favicon.ico", "/api/policy/**");

    /** Open to everybody, and the same for everybody. */
    static final List<String> SITE = Site.ADDRESSES;

    /** Open in the demo only: the description of the open API. */
    static final List<String> DESCRIPTION = List.of("/api/docs/**", "/api/openapi/**", "/api/swagger-ui/**");

    /** Pages on which a file is edited, or drawn by what edits it. */
    static final List<String> EDITORS = List.of("/studio/drafts/*/files/**", "/studio/live/*");

    /** Open in the demo only: telephones that nobody has. */
    static final List<String> DEMO = List.of("/demo/phone");

    /** Pages with forms of Spring's own kind, which carry its token. */
    static final RequestMatcher TOKEN_FORMS =
            any(List.of(SIGN_IN, CODE, SIGN_OUT, "/account/**", "/desk/province/export"));

    /**
     * A page's form with a file. That it comes from our page is seen by its origin alone: its token stands in the body, which
     * nobody has the server unpack before it knows who asks.
     */
    static final RequestMatcher FILE_FORMS = any(List.of("/desk/province/import"));

    /** Forms of the desk that work without a script, so that no header of ours can come along. */
    static final RequestMatcher PLAIN_FORMS = any(List.of("/desk/inspections/**"));

    static final RequestMatcher WEBAPPS = any(List.of("/camunda/**"));

    /** Answer whoever asks and change nothing, so that it does not matter which page a question comes from. */
    static final RequestMatcher OPEN_API = any(List.of("/api/policy/**", "/can-i-apply"));

    /** How the button of Tasklist, Cockpit, Admin and Welcome signs out. */
    static final RequestMatcher WEBAPP_SIGN_OUT = new AndRequestMatcher(
            any(List.of("/camunda/api/admin/auth/user/{engine}/logout")),
            request -> request.getMethod().equals("POST"));

    /** Addresses that scripts call: they want a status, where a browser wants to be led to the sign-in. */
    private static final RequestMatcher CALLS = any(List.of("/api/**", "/camunda/api/**"));

    private Routes() {}

    static RequestMatcher any(List<String> patterns) {
        return new OrRequestMatcher(patterns.stream()
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }

    /** Somebody opens a page in a browser, so that it makes sense to lead them to another and back. */
    static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accepts != null
                && accepts.contains("text/html")
                && !CALLS.matches(request);
    }

    static boolean isReading(HttpServletRequest request) {
        return List.of("GET", "HEAD", "OPTIONS", "TRACE").contains(request.getMethod());
    }

    static RequestMatcher not(RequestMatcher matcher) {
        return new NegatedRequestMatcher(matcher);
    }
}
