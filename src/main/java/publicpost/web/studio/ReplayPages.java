package publicpost.web.studio;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.Officer;
import publicpost.process.replay.Replays;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** What a draft would have made of cases that are over: where one asks for it, how far it is, and what came of it. */
@StudioPage
class ReplayPages {

    private static final String DRAFT = "/studio/drafts/{id:[0-9]{1,12}}/replays";

    private final StudioDesk studio;
    private final Replays replays;

    ReplayPages(StudioDesk studio, Replays replays) {
        this.studio = studio;
        this.replays = replays;
    }

    @Unrecorded("numbers of cases only")
    @GetMapping(DRAFT)
    ModelAndView replays(@PathVariable long id, Officer officer) {
        return new ModelAndView(
                "studio/replays",
                Map.of(
                        "draft",
                        studio.draft(id, officer),
                        "processes",
                        replays.processes(officer),
                        "most",
                        Replays.MOST,
                        "runs",
                        runs(id, officer)));
    }

    /** Asked every second while a run is under way; once none is, the whole page is fetched anew. */
    @Unrecorded("numbers only")
    @GetMapping(DRAFT + "/runs")
    ModelAndView progress(@PathVariable long id, Officer officer, HttpServletResponse response) {
        var runs = runs(id, officer);
        if (runs.stream().noneMatch(ShownReplay::underWay)) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("studio/replays :: runs", Map.of("runs", runs, "draft", studio.draft(id, officer)));
    }

    private List<ShownReplay> runs(long draft, Officer officer) {
        var names = replays.processes(officer);
        return replays.of(draft, officer).stream()
                .map(run -> ShownReplay.of(run, names))
                .toList();
    }

    @Unrecorded("numbers of cases only; who opens one is recorded there")
    @GetMapping("/studio/replays/{run:[0-9]{1,12}}")
    ModelAndView replay(@PathVariable long run, Officer officer) {
        var names = replays.processes(officer);
        var found = replays.get(run, officer);
        return new ModelAndView(
                "studio/replay",
                Map.of(
                        "run",
                        ShownReplay.of(found, names),
                        "draft",
                        studio.draft(found.draft(), officer),
                        "shown",
                        ShownDifferences.of(replays.differences(run, officer), names)));
    }
}
