package publicpost.web.desk.colleagues;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;

/** What the calls of this package answer: where to go on, or why not. */
final class Onward {

    private Onward() {}

    /** Leads the page on, by script as by hand. */
    static ModelAndView to(String address) {
        return new ModelAndView((model, request, response) -> {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        });
    }

    static ModelAndView wrong(Refused refused) {
        return new ModelAndView(
                "desk/task-move :: wrong",
                Map.of("text", refused.errors().get(0).message()),
                HttpStatus.BAD_REQUEST);
    }
}
