package publicpost.web.desk.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.board.Ask;
import publicpost.process.BoardDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** The board, and the rows behind each of its numbers. */
@Controller
class BoardPage {

    /** Shown on the page; the workbook has all. */
    private static final int SHOWN = 500;

    private final BoardDesk desk;
    private final RowTables tables;
    private final Clock clock;

    BoardPage(BoardDesk desk, RowTables tables, Clock clock) {
        this.desk = desk;
        this.tables = tables;
        this.clock = clock;
    }

    /** What a number on the page leads to. */
    record Ways(int year) {

        public String to(Ask ask) {
            return Asked.address(ask, year, "");
        }
    }

    @Unrecorded("numbers only")
    @GetMapping("/desk/board")
    ModelAndView board(@RequestParam(defaultValue = "") String year, Officer officer) {
        var shown = Asked.year(year, today());
        return new ModelAndView("desk/board", Map.of("board", desk.board(shown, officer), "ways", new Ways(shown)));
    }

    @Recorded(subject = "board/{figure}")
    @GetMapping("/desk/board/rows/{figure:[a-z-]{1,30}}")
    ModelAndView rows(
            @PathVariable String figure,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String part,
            Officer officer) {
        var ask = Asked.ask(figure, town, area, part);
        var of = Asked.year(year, today());
        var rows = desk.rows(ask, of, SHOWN + 1, officer);
        var shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        return new ModelAndView(
                "desk/board-rows",
                Map.of(
                        "ask",
                        ask,
                        "year",
                        of,
                        "about",
                        tables.about(ask),
                        "rows",
                        shown,
                        "table",
                        tables.of(ask, shown),
                        "more",
                        rows.size() > SHOWN,
                        "workbook",
                        Asked.address(ask, of, ".xlsx")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
