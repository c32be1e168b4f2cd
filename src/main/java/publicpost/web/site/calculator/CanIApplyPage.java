package publicpost.web.site.calculator;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import publicpost.calendar.OfficeClock;
import publicpost.policy.NoFigure;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Problems;
import publicpost.web.site.form.Typed;

/**
 * 我能申请吗: a form and its answer on one page. The answers are posted so that they stand in no address, and the page
 * does not lead on to another, so that nothing has to be kept between the two.
 */
@Controller
@Unrecorded("asks the rules, about nobody")
@RequestMapping("/can-i-apply")
class CanIApplyPage {

    private static final String PAGE = "site/can-i-apply";

    /** Characters; no answer has more. */
    private static final int LONGEST = 40;

    private final Calculator calculator;
    private final Clock clock;

    CanIApplyPage(Calculator calculator, Clock clock) {
        this.calculator = calculator;
        this.clock = clock;
    }

    @GetMapping
    String empty(Model page) {
        return show(page, Typed.nothing(), new Problems());
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String answered(@RequestParam MultiValueMap<String, String> fields, HttpServletResponse response, Model page) {
        var typed = new Typed(fields, LONGEST);
        var problems = new Problems();
        try {
            Answers.read(typed, calculator.groups(today()), today(), problems)
                    .ifPresent(question -> page.addAttribute("advice", calculator.answer(question, today())));
        } catch (NoFigure none) {
            problems.add(Answers.AREA, "%s没有有效的政策规定，暂时无法测算，请到镇（街道）询问".formatted(none.on()));
        }
        if (!problems.none()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return show(page, typed, problems);
    }

    private String show(Model page, Typed typed, Problems problems) {
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems.byField());
        page.addAttribute("asked", Asked.of(calculator.groups(today())));
        return PAGE;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OfficeClock.ZONE));
    }
}
