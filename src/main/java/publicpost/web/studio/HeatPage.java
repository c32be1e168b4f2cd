package publicpost.web.studio;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.heat.HeatDesk;
import publicpost.process.heat.NodeHeat;
import publicpost.web.audit.Unrecorded;

/** Live counts, mean times and what is overdue, on the diagram and in a table. */
@StudioPage
class HeatPage {

    private static final String FIRST = "application";

    private static final double DAY = 24;

    private static final double LEAST = 0.05;

    private final HeatDesk desk;
    private final Offices offices;
    private final Clock clock;

    HeatPage(HeatDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    /** A node as the page shows it. */
    record Row(String node, String name, long standing, long overdue, long passed, String mean) {

        static Row of(NodeHeat heat) {
            return new Row(
                    heat.node(),
                    heat.name(),
                    heat.standing(),
                    heat.overdue(),
                    heat.passed(),
                    inWords(heat.meanHours()));
        }

        private static String inWords(Double hours) {
            // what follows at once is no waiting
            if (hours == null || hours < LEAST) {
                return "";
            }
            return hours < DAY
                    ? String.format(Locale.ROOT, "%.1f 小时", hours)
                    : String.format(Locale.ROOT, "%.1f 天", hours / DAY);
        }
    }

    @Unrecorded("numbers only")
    @GetMapping("/studio/heat")
    ModelAndView heat(
            @RequestParam(defaultValue = FIRST) String process,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String month,
            Officer officer) {
        var processes = desk.processes(officer);
        var shown = processes.stream()
                .filter(one -> one.key().equals(process))
                .findFirst()
                .orElseThrow(() -> Refused.at("process", "流程", "没有这个流程"));
        var of = month(month);
        var model = new HashMap<String, Object>();
        model.put("processes", processes);
        model.put("process", shown);
        model.put("towns", offices.of(Office.Kind.TOWN));
        model.put("town", town);
        model.put("month", of.toString());
        model.put(
                "rows",
                desk.of(process, town(town), of, officer).stream().map(Row::of).toList());
        return new ModelAndView("studio/heat", model);
    }

    private String town(String asked) {
        if (asked.isBlank()) {
            return null;
        }
        return offices.of(Office.Kind.TOWN).stream()
                .map(Office::code)
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(() -> Refused.at("town", "镇（街道）", "没有这个镇（街道）"));
    }

    private YearMonth month(String asked) {
        try {
            return asked.isBlank() ? YearMonth.now(clock) : YearMonth.parse(asked);
        } catch (DateTimeException wrong) {
            throw Refused.at("month", "月份", "请填写年月，如 2026-05");
        }
    }

    @Unrecorded("a model holds no case")
    @GetMapping(value = "/studio/heat/{process:[a-z-]{1,60}}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String process, Officer officer) {
        return desk.model(process, officer);
    }
}
