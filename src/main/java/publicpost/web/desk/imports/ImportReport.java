package publicpost.web.desk.imports;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import publicpost.audit.Act;
import publicpost.imports.ReportedRow;
import publicpost.offices.Offices;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;
import publicpost.process.Officer;
import publicpost.process.imports.ImportDesk;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.desk.exports.Workbook;

/** What became of every row of a list, as a workbook. */
@Controller
class ImportReport {

    private final ImportDesk desk;
    private final Offices offices;

    ImportReport(ImportDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Recorded(value = Act.EXPORTED, subject = "import_list/{list}.xlsx")
    @GetMapping("/desk/imports/{list:[0-9]{1,12}}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long list, Officer officer) throws IOException {
        var shown = ShownList.of(desk.list(list, officer), offices);
        var rows = desk.report(list, 0, Integer.MAX_VALUE, officer);
        ExportedRows.are(rows.size());
        return Workbook.answer(printout(shown, rows), "import-%d.xlsx".formatted(list));
    }

    private static Printout printout(ShownList list, List<ReportedRow> rows) {
        var columns = List.of(
                Column.mark("行", 5),
                Column.words("姓名（岗位）", 10),
                Column.mark("结果", 8),
                Column.mark("案号", 10),
                Column.words("问题和说明", 40));
        var cells = rows.stream()
                .map(row -> List.of(
                        Cell.text(String.valueOf(row.number())),
                        Cell.text(row.who()),
                        Cell.text(row.state().label()),
                        Cell.text(row.caseNumber() == null ? "" : row.caseNumber()),
                        Cell.text(String.join("；", row.problems()))))
                .toList();
        return new Printout(
                new Heading("%s导入结果".formatted(list.kind()), list.office(), list.sent()),
                Table.of(columns, cells),
                Closing.NONE);
    }
}
