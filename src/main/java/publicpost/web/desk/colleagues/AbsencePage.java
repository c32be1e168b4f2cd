package publicpost.web.desk.colleagues;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.absence.Absence;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.process.AbsenceDesk;
import publicpost.process.AbsenceDesk.Asked;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** 外出代理: who is away and who stands in; declared and ended here. */
@Controller
class AbsencePage {

    private static final Asked NOTHING = new Asked("", "", "", "", "", "");

    private static final Map<String, String> DONE = Map.of("declared", "已登记外出。", "ended", "已结束代理。");

    private final AbsenceDesk desk;
    private final Offices offices;

    AbsencePage(AbsenceDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Unrecorded("accounts and days, nobody's case; declaring and ending are recorded")
    @GetMapping("/desk/absence")
    ModelAndView absences(@RequestParam(defaultValue = "") String done, Officer officer) {
        var all = desk.of(officer);
        var model = new HashMap<String, Object>(Map.of(
                "absences",
                all,
                "mayEnd",
                all.stream()
                        .filter(absence -> desk.mayEnd(absence, officer))
                        .map(Absence::id)
                        .collect(Collectors.toSet()),
                "choices",
                desk.choices(officer),
                "typed",
                NOTHING,
                "wrong",
                Map.of(),
                "offices",
                offices,
                "said",
                DONE.getOrDefault(done, "")));
        return new ModelAndView("desk/absence", model);
    }

    @Unrecorded("the row is watched, as a right that was given")
    @PostMapping("/api/absences")
    ModelAndView declare(@ModelAttribute Asked asked, Officer officer) {
        try {
            desk.declare(asked, officer);
        } catch (Refused refused) {
            return form(asked, refused, officer);
        }
        return Onward.to("/desk/absence?done=declared");
    }

    private ModelAndView form(Asked asked, Refused refused, Officer officer) {
        var wrong = refused.byField();
        return new ModelAndView(
                "desk/absence :: form",
                Map.of("choices", desk.choices(officer), "typed", asked, "wrong", wrong, "mayEnd", Set.of()),
                HttpStatus.BAD_REQUEST);
    }

    @Unrecorded("the row is watched")
    @PostMapping("/api/absences/{id:[0-9]{1,12}}/end")
    ModelAndView end(@PathVariable Long id, Officer officer) {
        try {
            desk.end(id, officer);
        } catch (Refused refused) {
            return Onward.wrong(refused);
        }
        return Onward.to("/desk/absence?done=ended");
    }
}
