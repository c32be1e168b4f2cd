package publicpost.web.faults;

import jakarta.servlet.http.HttpServletRequest;

/** Who reads the answer: somebody in front of a browser, or a script. */
final class Asked {

    private Asked() {}

    static boolean forPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        var path = request.getRequestURI();
        return accepts != null
                && accepts.contains("text/html")
                && !path.startsWith("/api/")
                && !path.startsWith("/camunda/api/");
    }
}
