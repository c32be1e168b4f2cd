package publicpost.web.desk.inspections;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** All inspections of a year, and one of them; drawn and ended here. Forms work without a script. */
@Controller
@RequestMapping("/desk/inspections")
class InspectionPages {

    static final String NUMBER = "/{number:DD[0-9]{4}-[0-9]{4,8}}";

    private final InspectionDesk desk;
    private final InspectionViews views;

    InspectionPages(InspectionDesk desk, InspectionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Recorded(subject = "inspection")
    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String year, Officer officer) {
        return views.all(year, officer);
    }

    @Unrecorded("the row is watched")
    @PostMapping
    ModelAndView draw(@ModelAttribute DrawForm typed, Officer officer) {
        try {
            return Led.to("/desk/inspections/" + desk.draw(typed.asked(), officer));
        } catch (Refused refused) {
            return views.refused(typed, refused, officer);
        }
    }

    @Recorded(subject = "{number}")
    @GetMapping(NUMBER)
    ModelAndView one(@PathVariable String number, Officer officer) {
        return views.one(desk.find(number, officer), officer);
    }

    @Unrecorded("the row is watched")
    @PostMapping(NUMBER + "/close")
    ModelAndView close(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Officer officer) {
        try {
            desk.close(number, reason, officer);
        } catch (Refused refused) {
            return views.refusedToClose(number, reason, refused, officer);
        }
        return Led.to("/desk/inspections/" + number);
    }
}
