package publicpost.web.studio;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.moves.MovePreview;
import publicpost.process.moves.MoveProgress;
import publicpost.process.moves.MoveProgress.Come;
import publicpost.process.moves.RunningVersion;
import publicpost.process.moves.RunningVersions;
import publicpost.web.audit.Unrecorded;

/** On which versions cases run, what a move would do, and how far moves have come. */
@StudioPage
class MovesPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RunningVersions versions;
    private final MovePreview preview;
    private final MoveProgress progress;
    private final Offices offices;

    MovesPage(RunningVersions versions, MovePreview preview, MoveProgress progress, Offices offices) {
        this.versions = versions;
        this.preview = preview;
        this.progress = progress;
        this.offices = offices;
    }

    /** A version as the page shows it; {@code to} is where its cases may be moved: the latest of the model. */
    record Row(RunningVersion version, String label, String to) {}

    /** A move as the page shows it. */
    record Moved(
            long id,
            String process,
            String versions,
            String what,
            String by,
            String at,
            int total,
            long moved,
            long failed,
            String standing,
            boolean underWay,
            boolean stopped,
            boolean mayUndo) {}

    @Unrecorded("numbers only")
    @GetMapping("/studio/moves")
    ModelAndView moves(Officer officer) {
        var all = versions.of(officer);
        var latest = progress.latest(officer);
        return new ModelAndView(
                "studio/moves",
                Map.of(
                        "rows",
                        all.stream()
                                .filter(one -> runs(one, all))
                                .map(one -> row(one, all))
                                .toList(),
                        "moves",
                        latest.stream().map(one -> moved(one, latest)).toList()));
    }

    /** A model on which no case runs has nothing to be moved. */
    private static boolean runs(RunningVersion one, List<RunningVersion> all) {
        return all.stream().anyMatch(other -> other.process().equals(one.process()) && other.cases() > 0);
    }

    private static Row row(RunningVersion one, List<RunningVersion> all) {
        var to = all.stream()
                .filter(other -> other.process().equals(one.process()) && other.latest())
                .findFirst()
                .map(RunningVersion::definition)
                .orElse("");
        return new Row(one, label(one), one.latest() ? "" : to);
    }

    private static String label(RunningVersion one) {
        if (one.latest()) {
            return number(one) + "（现行）";
        }
        return one.unchanged() ? number(one) + "（流程图与现行版本相同）" : number(one);
    }

    private static String number(RunningVersion one) {
        return one.published() == null ? "工作室以前的第 %d 版".formatted(one.version()) : "第 %d 版".formatted(one.published());
    }

    private static Moved moved(Come come, List<Come> all) {
        var move = come.move();
        var undone = all.stream()
                .anyMatch(other -> Long.valueOf(move.id()).equals(other.move().undoes()));
        var what = move.undoes() == null ? move.reason() : "撤回第 %d 次：%s".formatted(move.undoes(), move.reason());
        return new Moved(
                move.id(),
                come.to().name(),
                "%s → %s".formatted(number(come.from()), number(come.to())),
                what,
                move.askedBy(),
                MINUTE.format(move.askedAt().atZone(OfficeClock.ZONE)),
                move.total(),
                come.moved(),
                come.failed(),
                undone ? "已撤回" : standing(come),
                come.underWay(),
                come.stopped(),
                !come.underWay() && !come.stopped() && !undone && come.moved() > 0);
    }

    private static String standing(Come come) {
        if (come.stopped()) {
            return "已停止";
        }
        return come.underWay() ? "进行中" : "已完成";
    }

    @Unrecorded("numbers only")
    @GetMapping("/studio/moves/preview")
    ModelAndView preview(@RequestParam Map<String, String> form, Officer officer) {
        var shown = preview.of(form, officer);
        var model = new HashMap<String, Object>();
        model.put("preview", shown);
        model.put("versions", "%s → %s".formatted(label(shown.from()), label(shown.to())));
        model.put("from", form.get("from"));
        model.put("to", form.get("to"));
        model.put("towns", offices.of(Office.Kind.TOWN));
        return new ModelAndView("studio/moves-preview", model);
    }
}
