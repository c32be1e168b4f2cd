package publicpost.web.desk.checks;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.checks.CheckRun;
import publicpost.offices.Offices;
import publicpost.process.CheckDesk;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.process.Sight.Role;
import publicpost.web.audit.Unrecorded;

/** By which rules checks look at a town, which looks there were, and how far the one under way has come. */
@Controller
class ChecksPage {

    private static final int SHOWN = 10;

    private final CheckDesk desk;
    private final Offices offices;

    ChecksPage(CheckDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    record Town(String code, String name) {}

    @Unrecorded("rules and numbers only")
    @GetMapping("/desk/checks")
    ModelAndView checks(@RequestParam(defaultValue = "") String town, Officer officer) {
        var towns = desk.sight(officer).towns();
        var shown = town.isBlank() ? towns.get(0) : town;
        var rules = desk.rules(shown, officer).stream().map(ShownRule::of).toList();
        return new ModelAndView(
                "desk/checks",
                Map.of(
                        "towns",
                        towns.stream()
                                .map(code -> new Town(code, offices.nameOf(code)))
                                .toList(),
                        "town",
                        new Town(shown, offices.nameOf(shown)),
                        "rules",
                        rules,
                        "runs",
                        runs(officer)));
    }

    /** Asked every second while a look is under way; once none is, the whole page is fetched anew. */
    @Unrecorded("numbers only")
    @GetMapping("/desk/checks/runs")
    ModelAndView progress(Officer officer, HttpServletResponse response) {
        var runs = runs(officer);
        if (runs.stream().noneMatch(ShownRun::underWay)) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("desk/checks :: runs", Map.of("runs", runs));
    }

    private List<ShownRun> runs(Officer officer) {
        var sight = desk.sight(officer);
        return desk.latest(SHOWN, officer).stream()
                .map(run -> ShownRun.of(run, offices, maySteer(run, sight)))
                .toList();
    }

    private static boolean maySteer(CheckRun run, Sight sight) {
        return sight.role() == Role.DISTRICT || run.town() != null;
    }
}
