package publicpost.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.intake.Objection.Status;
import publicpost.process.OnlineObjections;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.Unlisted;

/**
 * What became of an objection, for whoever has its number: that it was answered and how, and nothing of anybody, so that the
 * number may stand in an address.
 */
@Controller
@Unrecorded("shows nothing of anybody")
@RequestMapping("/objections")
class ObjectionPages {

    private static final int LONGEST = 100;

    private final OnlineObjections objections;

    ObjectionPages(OnlineObjections objections) {
        this.objections = objections;
    }

    @GetMapping
    ModelAndView ask(HttpServletResponse response) {
        return form("", Map.of(), response);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView asked(@RequestParam(defaultValue = "") String number, Locale language, HttpServletResponse response) {
        return objections
                .numberOf(number)
                .map(known -> Onward.to("/objections/" + known, language))
                .orElseGet(() -> unknown(number, HttpStatus.BAD_REQUEST, response));
    }

    @GetMapping("/{number}")
    ModelAndView one(@PathVariable String number, HttpServletResponse response) {
        return objections
                .becameOf(number)
                .map(status -> Map.of("number", number, "status", words(status), "open", status == Status.OPEN))
                .map(shown -> Unlisted.page(new ModelAndView("site/objection", shown), response))
                .orElseGet(() -> unknown("", HttpStatus.NOT_FOUND, response));
    }

    private static String words(Status status) {
        return switch (status) {
            case OPEN -> "已受理，调查中";
            case DISMISSED -> "已答复：异议不成立";
            case UPHELD -> "已答复：异议成立";
            case SENT_BACK -> "已答复：退回重新评议";
        };
    }

    private static ModelAndView unknown(String typed, HttpStatus status, HttpServletResponse response) {
        response.setStatus(status.value());
        return form(typed, Map.of("number", "没有这个受理编号，请核对后重填"), response);
    }

    private static ModelAndView form(String typed, Map<String, String> problems, HttpServletResponse response) {
        var shown = Map.of("number", typed.substring(0, Math.min(typed.length(), LONGEST)), "problems", problems);
        return Unlisted.page(new ModelAndView("site/objections", shown), response);
    }
}
