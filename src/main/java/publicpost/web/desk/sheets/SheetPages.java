package publicpost.web.desk.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.PrintDesk;
import publicpost.process.sheets.RankDesk;
import publicpost.process.sheets.RankDesk.Order;
import publicpost.process.sheets.Sheet;
import publicpost.process.sheets.SheetDesk;
import publicpost.process.sheets.Todo;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** What can be done for many at once, and the sheets on which it is done. */
@Controller
@RequestMapping("/desk/sheets")
class SheetPages {

    private final Todo todo;
    private final SheetDesk desk;
    private final RankDesk ranks;
    private final PrintDesk prints;

    SheetPages(Todo todo, SheetDesk desk, RankDesk ranks, PrintDesk prints) {
        this.todo = todo;
        this.desk = desk;
        this.ranks = ranks;
        this.prints = prints;
    }

    @Unrecorded("how much there is to do, and nobody's name")
    @GetMapping
    ModelAndView all(Officer officer) {
        return new ModelAndView(
                "desk/sheets", Map.of("all", todo.of(officer), "printable", prints.announcements(officer)));
    }

    @Recorded(subject = "sheet/appraise/{announcement}/{village}")
    @GetMapping("/appraise/{announcement}/{village}")
    ModelAndView meeting(@PathVariable String announcement, @PathVariable String village, Officer officer) {
        return sheet(Sheet.APPRAISE, announcement, village, officer);
    }

    @Recorded(subject = "sheet/{sheet}/{announcement}")
    @GetMapping("/{sheet:approve|start}/{announcement}")
    ModelAndView list(@PathVariable String sheet, @PathVariable String announcement, Officer officer) {
        return sheet(Sheet.at(sheet).orElseThrow(), announcement, null, officer);
    }

    private ModelAndView sheet(Sheet sheet, String announcement, String village, Officer officer) {
        var open = desk.open(sheet, announcement, village, officer);
        var columns = sheet.each();
        var page = new HashMap<String, Object>();
        page.put("open", open);
        page.put("each", columns.stream().filter(column -> !column.folded()).toList());
        page.put("folded", columns.stream().filter(column -> column.folded()).toList());
        page.put("key", village == null ? announcement : announcement + "/" + village);
        return new ModelAndView("desk/sheet", page);
    }

    /** What was moved is in the address until it is saved: numbers of applications, and nobody's name. */
    @Recorded(subject = "sheet/rank/{announcement}")
    @GetMapping("/rank/{announcement}")
    ModelAndView rank(
            @PathVariable String announcement, @RequestParam(defaultValue = "") String moves, Officer officer) {
        var page = new HashMap<String, Object>();
        page.put("order", order(announcement, moves, page, officer));
        return new ModelAndView("desk/sheet-rank", page);
    }

    private Order order(String announcement, String moves, Map<String, Object> page, Officer officer) {
        var computed = ranks.open(announcement, List.of(), officer);
        try {
            var made = Moves.read(moves);
            return made.isEmpty() ? computed : ranks.open(announcement, made, officer);
        } catch (Refused refused) {
            page.put("wrong", refused.errors().get(0).message());
            return computed;
        }
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return message(HttpStatus.FORBIDDEN, refused.errors().get(0).message() + "。");
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return message(HttpStatus.NOT_FOUND, "没有找到。");
    }

    private static ModelAndView message(HttpStatus status, String text) {
        return new ModelAndView("desk/message", Map.of("text", text), status);
    }
}
