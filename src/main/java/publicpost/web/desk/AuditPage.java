package publicpost.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.audit.AuditTrail;
import publicpost.audit.AuditTrail.Entry;
import publicpost.audit.AuditTrail.Filter;
import publicpost.calendar.OfficeClock;
import publicpost.process.Officer;
import publicpost.process.WrittenDay;
import publicpost.scope.Reach;
import publicpost.web.audit.Recorded;

/** The audit trail day by day, for administrators. */
@Controller
class AuditPage {

    private final AuditTrail trail;

    AuditPage(AuditTrail trail) {
        this.trail = trail;
    }

    record Line(int seq, String at, String actor, String offices, String act, String subject, String detail) {}

    record Option(String code, String label) {}

    @Recorded(subject = "audit")
    @GetMapping("/desk/audit")
    ModelAndView days(Officer officer) {
        Administrators.open(officer);
        var model = new HashMap<String, Object>();
        model.put("days", Reach.WHOLE.during(trail::days));
        model.put("today", LocalDate.now(OfficeClock.ZONE));
        return new ModelAndView("desk/audit", model);
    }

    @Recorded(subject = "audit/{day}")
    @GetMapping("/desk/audit/{day:\\d{4}-\\d{2}-\\d{2}}")
    ModelAndView day(
            @PathVariable String day,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") String after,
            Officer officer) {
        Administrators.open(officer);
        var filter = new Filter(actor.strip(), act, subject.strip(), place(after));
        var asked = parsed(day);
        var found = Reach.WHOLE.during(() -> trail.entries(asked, filter));
        var shown = found.stream().limit(AuditTrail.PAGE).map(AuditPage::line).toList();
        var model = new HashMap<String, Object>();
        model.put("day", day);
        model.put("filter", filter);
        model.put("acts", acts());
        model.put("lines", shown);
        model.put(
                "next",
                found.size() > shown.size() ? shown.get(shown.size() - 1).seq() : null);
        return new ModelAndView("desk/audit-day", model);
    }

    private static LocalDate parsed(String day) {
        try {
            return WrittenDay.read(day);
        } catch (DateTimeException none) {
            throw new NoSuchElementException("no day " + day);
        }
    }

    /** A place on the day; its beginning where it is none. */
    private static int place(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static List<Option> acts() {
        return Stream.of(Act.values())
                .map(act -> new Option(act.name(), act.label()))
                .toList();
    }

    private static Line line(Entry entry) {
        return new Line(
                entry.seq(),
                "%tT".formatted(entry.at().atZone(OfficeClock.ZONE)),
                entry.actor(),
                entry.offices(),
                entry.act().label(),
                entry.subject(),
                entry.detail());
    }
}
