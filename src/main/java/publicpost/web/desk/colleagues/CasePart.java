package publicpost.web.desk.colleagues;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.CaseDesk;
import publicpost.process.CaseDoor;
import publicpost.process.CopyDesk;
import publicpost.process.Officer;
import publicpost.process.ReminderDesk;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** What colleagues tell one another of a case, a part of its page: copies and reminders. */
@Controller
class CasePart {

    private static final Map<String, String> NOTHING = Map.of("account", "", "note", "");

    private final CaseDoor door;
    private final CopyDesk copies;
    private final ReminderDesk reminders;
    private final CaseDesk cases;

    CasePart(CaseDoor door, CopyDesk copies, ReminderDesk reminders, CaseDesk cases) {
        this.door = door;
        this.copies = copies;
        this.reminders = reminders;
        this.cases = cases;
    }

    @Recorded(subject = "{caseNumber}")
    @GetMapping("/desk/cases/{caseNumber}/colleagues")
    ModelAndView ofCase(@PathVariable String caseNumber, Officer officer) {
        door.open(caseNumber, officer);
        return part(caseNumber, officer, NOTHING, Map.of());
    }

    private ModelAndView part(
            String caseNumber, Officer officer, Map<String, String> typed, Map<String, String> wrong) {
        var model = new HashMap<String, Object>(Map.of(
                "caseNumber",
                caseNumber,
                "me",
                officer.id(),
                "copies",
                copies.of(caseNumber, officer),
                "suggested",
                copies.suggested(officer),
                "reminders",
                reminders.of(caseNumber, officer),
                "overdue",
                reminders.below(caseNumber, officer),
                "cases",
                cases,
                "typed",
                typed,
                "wrong",
                wrong));
        return new ModelAndView("desk/case-colleagues :: part", model);
    }

    @Unrecorded("the copy is a step of the case, which is recorded")
    @PostMapping("/api/cases/{caseNumber}/copies")
    ModelAndView send(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String note,
            Officer officer) {
        try {
            copies.send(caseNumber, account, note, officer);
        } catch (Refused refused) {
            return refused(caseNumber, Map.of("account", account, "note", note), refused, officer);
        }
        return part(caseNumber, officer, NOTHING, Map.of());
    }

    private ModelAndView refused(String caseNumber, Map<String, String> typed, Refused refused, Officer officer) {
        var wrong = refused.byField();
        if (wrong.containsKey("caseNumber")) {
            return Onward.wrong(refused);
        }
        var page = part(caseNumber, officer, typed, wrong);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    @Unrecorded("the row is watched")
    @PostMapping("/api/copies/{id:[0-9]{1,12}}/read")
    ModelAndView read(@PathVariable Long id, Officer officer) {
        try {
            copies.read(id, officer);
        } catch (Refused refused) {
            return Onward.wrong(refused);
        }
        return new ModelAndView("desk/case-colleagues :: said", "text", "已阅");
    }

    @Unrecorded("the reminder is a step of the case, which is recorded")
    @PostMapping("/api/tasks/{task}/remind")
    ModelAndView remind(@PathVariable String task, Officer officer) {
        try {
            reminders.remind(task, officer);
        } catch (Refused refused) {
            return Onward.wrong(refused);
        }
        return new ModelAndView("desk/case-colleagues :: said", "text", "已催办");
    }
}
