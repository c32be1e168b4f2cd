package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Refused;
import publicpost.online.ResumeCode;
import publicpost.process.OnlineDesk;
import publicpost.process.OnlineStep;
import publicpost.published.Announcement;
import publicpost.published.Announcement.Standing;
import publicpost.published.PublishedAnnouncements;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.CaseAddress;
import publicpost.web.site.form.Unlisted;
import publicpost.web.site.guard.Challenge;

/** Where an application online begins, and where it is taken up again. */
@Controller
@Unrecorded("the applicant's own, proved by her code; what is changed is recorded where it is kept")
@RequestMapping("/apply")
class BeginPages {

    private static final String NOT_FOUND = "没有找到这个续办码的申请。请核对后再输入；三十天没有提交的申请已经删除。";

    private final PublishedAnnouncements announcements;
    private final OnlineDesk desk;
    private final ResumeCookie cookie;
    private final OfficeClock clock;
    private final Challenge challenge;

    BeginPages(
            PublishedAnnouncements announcements,
            OnlineDesk desk,
            ResumeCookie cookie,
            OfficeClock clock,
            Challenge challenge) {
        this.announcements = announcements;
        this.desk = desk;
        this.cookie = cookie;
        this.clock = clock;
        this.challenge = challenge;
    }

    /** What is asked for and what becomes of it, before anything is asked. */
    @GetMapping
    ModelAndView explain(@RequestParam(defaultValue = "") String announcement, HttpServletResponse response) {
        return Unlisted.page(
                announced(announcement)
                        .map(one -> explained(one, Map.of(), HttpStatus.OK))
                        .orElseGet(BeginPages::closed),
                response);
    }

    private static ModelAndView explained(Announcement one, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("site/apply", Map.of("one", one, "problems", problems), status);
    }

    private Optional<Announcement> announced(String number) {
        return Optional.of(number)
                .filter(CaseAddress::isOne)
                .flatMap(announcements::find)
                .filter(one -> one.on(clock.today()) == Standing.OPEN);
    }

    private static ModelAndView closed() {
        return new ModelAndView("site/apply-closed", Map.of(), HttpStatus.GONE);
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String announcement,
            HttpServletRequest request,
            HttpServletResponse response) {
        var announced = announced(announcement);
        if (announced.isEmpty()) {
            return Unlisted.page(closed(), response);
        }
        var problem = challenge.problem(request);
        if (problem.isPresent()) {
            var problems = Map.of(Challenge.FIELD, problem.get());
            return Unlisted.page(explained(announced.get(), problems, HttpStatus.BAD_REQUEST), response);
        }
        try {
            cookie.set(desk.begin(announcement), response);
        } catch (Refused closedMeanwhile) {
            return Unlisted.page(closed(), response);
        }
        return NextPage.to("/apply/code", request);
    }

    @GetMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String back, HttpServletRequest request, HttpServletResponse response) {
        var step = OnlineStep.at(back);
        var shown = Map.of(
                "begins", step.isEmpty(), "step", step.orElse(OnlineStep.WHO).path());
        return cookie.read(request)
                .filter(code -> desk.find(code).isPresent())
                .map(code -> new ModelAndView("site/apply-code", shown).addObject("code", code.written()))
                .map(page -> Unlisted.page(page, response))
                .orElseGet(() -> NextPage.to(NextPage.RESUME, request));
    }

    @GetMapping("/resume")
    ModelAndView resume(HttpServletResponse response) {
        return Unlisted.page(new ModelAndView("site/apply-resume", Map.of("problems", Map.of())), response);
    }

    /** The same answer whatever was wrong with it. */
    @PostMapping("/resume")
    ModelAndView resumed(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var typed = ResumeCode.typed(code);
        var found = desk.find(typed);
        if (found.isEmpty()) {
            var page = new ModelAndView("site/apply-resume", Map.of("problems", Map.of("code", NOT_FOUND)));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return Unlisted.page(page, response);
        }
        cookie.set(typed, response);
        return found.get().caseNumber() == null
                ? NextPage.to(OnlineStep.CHECK, request)
                : NextPage.to(NextPage.RECEIPT, request);
    }

    /** On somebody else's telephone. */
    @PostMapping("/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(response);
        return NextPage.to(NextPage.RESUME, request);
    }
}
