package publicpost.web.desk.board;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import publicpost.audit.Act;
import publicpost.board.BoardPrints;
import publicpost.casefile.Refused;
import publicpost.process.BoardDesk;
import publicpost.process.Officer;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.desk.exports.Workbook;

/** The tables of the board, and the rows behind its numbers, as workbooks. */
@Controller
class BoardSheets {

    /** As many as a workbook may have before it takes more memory than anybody reads. */
    private static final int MOST = 50_000;

    private final BoardDesk desk;
    private final RowTables tables;
    private final DrawnUp drawnUp;
    private final Clock clock;

    BoardSheets(BoardDesk desk, RowTables tables, DrawnUp drawnUp, Clock clock) {
        this.desk = desk;
        this.tables = tables;
        this.drawnUp = drawnUp;
        this.clock = clock;
    }

    @Recorded(value = Act.EXPORTED, subject = "board/{section}.xlsx")
    @GetMapping("/desk/board/tables/{section:[a-z-]{1,30}}.xlsx")
    ResponseEntity<byte[]> table(
            @PathVariable String section, @RequestParam(defaultValue = "") String year, Officer officer)
            throws IOException {
        var of = Asked.year(year, today());
        var shown = desk.section(section, of, officer);
        ExportedRows.are(shown.lines().size());
        return Workbook.answer(BoardPrints.of(shown, drawnUp.by(officer), today()));
    }

    @Recorded(value = Act.EXPORTED, subject = "board/{figure}.xlsx")
    @GetMapping("/desk/board/rows/{figure:[a-z-]{1,30}}.xlsx")
    ResponseEntity<byte[]> rows(
            @PathVariable String figure,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String part,
            Officer officer)
            throws IOException {
        var ask = Asked.ask(figure, town, area, part);
        var rows = desk.rows(ask, Asked.year(year, today()), MOST + 1, officer);
        if (rows.size() > MOST) {
            throw Refused.at("town", "范围", "超过 %d 行，请按镇（街道）、区域或分类分别导出".formatted(MOST));
        }
        ExportedRows.are(rows.size());
        return Workbook.answer(BoardPrints.of(ask.figure(), tables.of(ask, rows), drawnUp.by(officer), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
