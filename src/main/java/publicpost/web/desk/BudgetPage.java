package publicpost.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.budget.BudgetLine;
import publicpost.budget.Entry;
import publicpost.budget.Reach;
import publicpost.calendar.OfficeClock;
import publicpost.offices.Offices;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.process.FundDesk;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.web.audit.Recorded;

/** The year's money of the towns: what is there, how far it has gone, and by which papers it was given (§三(三)). */
@Controller
class BudgetPage {

    private final FundDesk desk;
    private final Offices offices;
    private final Clock clock;

    BudgetPage(FundDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    /** A town's money from one source. */
    record Line(
            String town,
            String source,
            String allotted,
            String committed,
            String paid,
            String left,
            String percent,
            int filled,
            boolean warns) {}

    /**
     * @param standing whether it counts, where a second person is needed
     * @param review the entry whoever looks at the page may confirm or return; null where there is nothing to say
     */
    record Given(
            String at,
            String town,
            String source,
            String amount,
            String document,
            String reason,
            String who,
            String standing,
            Long review) {}

    record Option(String code, String label) {}

    @Recorded(subject = "budget")
    @GetMapping("/desk/budget")
    ModelAndView budget(@RequestParam(required = false) Integer year, Officer officer) {
        var sight = desk.sight(officer);
        var today = LocalDate.now(clock);
        var shown = Objects.requireNonNullElse(year, today.getYear());
        var model = new HashMap<String, Object>();
        model.put("sight", sight);
        model.put("year", shown);
        model.put("lines", lines(shown, officer, sight));
        model.put(
                "entries",
                desk.entries(shown, officer).stream()
                        .map(entry -> given(entry, mayReview(entry, officer, sight)))
                        .toList());
        model.put(
                "towns",
                sight.towns().stream()
                        .map(town -> new Option(town, offices.nameOf(town)))
                        .toList());
        model.put(
                "sources",
                List.of(FundSource.values()).stream()
                        .map(source -> new Option(source.name(), source.label()))
                        .toList());
        return new ModelAndView("desk/budget", model);
    }

    private List<Line> lines(int year, Officer officer, Sight sight) {
        var all = desk.lines(year, officer);
        return sight.towns().stream()
                .flatMap(town -> desk.reach(year, town).stream().map(reach -> line(town, reach, all)))
                .toList();
    }

    private Line line(String town, Reach reach, List<BudgetLine> all) {
        var paid = all.stream()
                .filter(line -> line.town().equals(town) && line.source() == reach.source())
                .map(BudgetLine::paid)
                .reduce(Money.ZERO, Money::plus);
        var percent = reach.percentAfter();
        return new Line(
                offices.nameOf(town),
                reach.source().label(),
                MonthWords.yuan(reach.allotted()),
                MonthWords.yuan(reach.committedAfter()),
                MonthWords.yuan(paid),
                MonthWords.yuan(reach.allotted().minus(reach.committedAfter())),
                percent == null ? "—" : percent + "%",
                percent == null ? 0 : Math.min(100, Math.max(0, percent)),
                reach.level() != Reach.Level.FITS);
    }

    private static boolean mayReview(Entry entry, Officer officer, Sight sight) {
        return entry.isPending()
                && sight.mayDecideOnFunds()
                && !entry.enteredBy().equals(officer.id());
    }

    private Given given(Entry entry, boolean mayReview) {
        return new Given(
                "%tF".formatted(entry.enteredAt().atZone(OfficeClock.ZONE)),
                offices.nameOf(entry.town()),
                entry.source().label(),
                MonthWords.yuan(entry.amount()),
                entry.document(),
                entry.reason(),
                offices.nameOf(entry.enteredBy()),
                standing(entry),
                mayReview ? entry.id() : null);
    }

    private String standing(Entry entry) {
        if (entry.isPending()) {
            return "待复核，尚未计入";
        }
        if (entry.review() == null) {
            return "";
        }
        var said = entry.review();
        var on = said.at().atZone(OfficeClock.ZONE);
        return said.confirmed()
                ? "%tF %s 确认".formatted(on, offices.nameOf(said.by()))
                : "%tF %s 退回，不计入：%s".formatted(on, offices.nameOf(said.by()), said.reason());
    }
}
