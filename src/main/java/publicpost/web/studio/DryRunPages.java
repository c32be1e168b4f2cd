package publicpost.web.studio;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.dryrun.DryRun;
import publicpost.dryrun.DryRunLine;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.dryrun.DryRunPrints;
import publicpost.dryrun.DryRunSums;
import publicpost.offices.Offices;
import publicpost.policy.Money;
import publicpost.process.Officer;
import publicpost.process.dryrun.DryRunDesk;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;
import publicpost.web.desk.exports.Workbook;

/** What a draft's tables would do: asked for, followed while it is reckoned, and read. */
@StudioPage
class DryRunPages {

    private static final int RUNS = 20;

    /** Of each kind on the page; all of them are in the workbook. */
    private static final int LINES = 500;

    /** As many as a workbook may have before it takes more memory than anybody reads. */
    private static final int MOST = 50_000;

    private static final String RUN = "/studio/dry-runs/{run:[0-9]{1,12}}";

    private final DryRunDesk desk;
    private final Offices offices;

    DryRunPages(DryRunDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Unrecorded("numbers only")
    @GetMapping("/studio/drafts/{draft:[0-9]{1,12}}/dry-runs")
    ModelAndView runs(@PathVariable long draft, Officer officer) {
        return new ModelAndView(
                "studio/dry-runs", Map.of("ask", desk.askable(draft, officer), "runs", latest(draft, officer)));
    }

    /** Asked every second while one is under way; once none is, the whole page is fetched anew. */
    @Unrecorded("numbers only")
    @GetMapping("/studio/drafts/{draft:[0-9]{1,12}}/dry-runs/progress")
    ModelAndView progress(@PathVariable long draft, Officer officer, HttpServletResponse response) {
        var runs = latest(draft, officer);
        if (runs.stream().noneMatch(run -> run.of().isUnderWay())) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("studio/dry-runs :: runs", Map.of("runs", runs, "draft", draft));
    }

    private List<ShownDryRun> latest(long draft, Officer officer) {
        return desk.latest(draft, RUNS, officer).stream().map(ShownDryRun::of).toList();
    }

    @Unrecorded("cases, and nobody's name")
    @GetMapping(RUN)
    ModelAndView run(@PathVariable long run, Officer officer) {
        var found = desk.get(run, officer);
        var sums = desk.sums(found, officer);
        var model = new HashMap<String, Object>();
        model.put("run", ShownDryRun.of(found));
        model.put("draft", desk.draftOf(found, officer));
        model.put("sums", sums);
        model.put("groups", sums.groups().stream().map(this::group).toList());
        model.put("costs", ShownCosts.of(sums.costs(), offices));
        model.put(
                "sections",
                Arrays.stream(Kind.values())
                        .map(kind -> section(found, kind, sums, officer))
                        .toList());
        return new ModelAndView("studio/dry-run", model);
    }

    @Unrecorded("numbers only")
    @GetMapping(RUN + "/progress")
    ModelAndView progressOfOne(@PathVariable long run, Officer officer, HttpServletResponse response) {
        var found = desk.get(run, officer);
        if (!found.isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("studio/dry-run :: standing", Map.of("run", ShownDryRun.of(found)));
    }

    @Recorded(value = Act.EXPORTED, subject = "dry-runs/{run}/{kind}.xlsx")
    @GetMapping(RUN + "/{kind:applicant|term|cost}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long run, @PathVariable String kind, Officer officer)
            throws IOException {
        var found = desk.get(run, officer);
        var wanted = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        var lines = desk.lines(found, wanted, MOST, officer);
        ExportedRows.are(lines.size());
        return Workbook.answer(
                DryRunPrints.of(found, wanted, lines, offices::nameOf), "dry-run-%d-%s.xlsx".formatted(run, kind));
    }

    record Group(String label, String town, DryRunSums.Group of) {}

    private Group group(DryRunSums.Group group) {
        return new Group(group.label(), offices.nameOf(group.town()), group);
    }

    /**
     * The lines of one kind.
     *
     * @param count of all of them; shown are the first
     */
    record Section(Kind kind, String path, int count, List<Line> lines) {}

    record Line(DryRunLine of, String town, String difference) {}

    private Section section(DryRun run, Kind kind, DryRunSums sums, Officer officer) {
        var lines =
                desk.lines(run, kind, LINES, officer).stream().map(this::line).toList();
        return new Section(kind, kind.name().toLowerCase(Locale.ROOT), sums.count(kind), lines);
    }

    private Line line(DryRunLine line) {
        return new Line(line, offices.nameOf(line.town()), difference(line));
    }

    private static String difference(DryRunLine line) {
        return switch (line.kind()) {
            case APPLICANT -> line.refused() ? "十二个月内未获批准" : "";
            case TERM -> months(line.difference().intValue());
            case COST -> "%s 元".formatted(ShownCosts.signed(Money.of(line.difference())));
        };
    }

    private static String months(int months) {
        return months == 0 ? "不足 1 个月" : "%+d 个月".formatted(months);
    }
}
