package publicpost.web.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.attendance.PayMonth;
import publicpost.process.Officer;
import publicpost.process.Sights;
import publicpost.process.SubsidyDesk;
import publicpost.web.audit.Recorded;

/** The months of the towns an officer may see, and one of them with everybody on it (§二(三)). */
@Controller
class SubsidyPage {

    private final SubsidyDesk desk;
    private final Sights sights;
    private final MonthList list;
    private final MonthParts parts;

    SubsidyPage(SubsidyDesk desk, Sights sights, MonthList list, MonthParts parts) {
        this.desk = desk;
        this.sights = sights;
        this.list = list;
        this.parts = parts;
    }

    /** @param year the newest of which there is a month where none is asked for */
    @Recorded(subject = "pay_month")
    @GetMapping("/desk/subsidy")
    ModelAndView months(@RequestParam(required = false) Integer year, Officer officer) {
        var sight = sights.of(officer);
        var all = desk.months(officer);
        var years = years(all);
        var shown = year == null && !years.isEmpty() ? years.get(0) : year;
        var model = new HashMap<String, Object>();
        model.put("sight", sight);
        model.put("years", years);
        model.put("year", shown);
        model.put("months", list.rows(of(all, shown), sight));
        return new ModelAndView("desk/subsidy", model);
    }

    private static List<Integer> years(List<PayMonth> months) {
        return months.stream()
                .map(month -> month.month().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<PayMonth> of(List<PayMonth> months, Integer year) {
        return months.stream()
                .filter(month -> year != null && month.month().getYear() == year)
                .toList();
    }

    @Recorded(subject = "{caseNumber}")
    @GetMapping("/desk/subsidy/{caseNumber}")
    ModelAndView month(@PathVariable String caseNumber, Officer officer) {
        var sight = sights.of(officer);
        return new ModelAndView("desk/subsidy-month", parts.of(desk.sheet(caseNumber, officer), sight));
    }
}
