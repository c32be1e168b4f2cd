package publicpost.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import publicpost.lists.FormulaText;

/** A list as a workbook, its rows packed and sent while they come; nothing of it lies on a disk. */
final class ExcelExport implements ExportFile {

    /** What a sheet of Excel holds, less title and last line. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int KEPT = 200;
    private static final double WIDTH = 18;
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String VERSION = "01.0000";

    private final Workbook book;
    private final int mostRows;
    private Title title;
    private List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int line;
    private int firstLine;
    private long rows;

    ExcelExport(OutputStream out) {
        this(out, MOST_ROWS);
    }

    /** @param mostRows of a sheet, before the next is begun */
    ExcelExport(OutputStream out, int mostRows) {
        this.book = new Workbook(out, "publicpost", VERSION);
        this.mostRows = mostRows;
    }

    @Override
    public void begin(Title title, List<String> headings) throws IOException {
        this.title = title;
        this.headings = headings;
        nextSheet();
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        line = 0;
        sheet = book.newWorksheet(sheets == 1 ? title.list() : title.list() + sheets);
        for (var column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
        }
        for (var text : title.lines()) {
            sheet.inlineString(line++, 0, text);
        }
        for (var column = 0; column < headings.size(); column++) {
            sheet.inlineString(line, column, headings.get(column));
            sheet.style(line, column).bold().set();
        }
        line++;
        firstLine = line;
        sheet.freezePane(0, line);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (line - firstLine == mostRows) {
            nextSheet();
        }
        for (var column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        line++;
        rows++;
        if (rows % KEPT == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format(DAY).set();
        } else if (value != null) {
            var text = value.toString();
            sheet.inlineString(line, column, text);
            if (FormulaText.is(text)) {
                // stays a text when somebody edits the cell
                sheet.style(line, column).format(TEXT).set();
            }
        }
    }

    @Override
    public void end() throws IOException {
        sheet.inlineString(line, 0, "共 %d 行".formatted(rows));
        book.finish();
    }

    @Override
    public long rows() {
        return rows;
    }
}
