package publicpost.printing;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of a document in Excel, from the title to the seal. */
final class ExcelRows {

    /** The row of the headings, counted from 0. */
    static final int HEADINGS = 2;

    /** Excel counts in 256ths of a digit, and a Chinese character takes two. */
    private static final int CHARACTER = 512;

    private static final int WIDEST = 255 * 256;

    /** In points: a row, and each line in it. */
    private static final float LOWEST = 22;

    /** Excel has none higher. */
    private static final float HIGHEST = 409;

    private static final float LINE = 15;
    private static final float TITLE = 36;
    private static final float SIGN = 34;
    private static final float SEAL = 40;

    /** What a signature takes, in Chinese characters. */
    private static final double SIGNATURE = 18;

    private static final String GAP = "　　　";

    private final Sheet sheet;
    private final Printout printout;
    private final Table table;
    private final ExcelStyles styles;
    private final int last;
    private final CellStyle left;
    private final CellStyle right;
    private int at;

    ExcelRows(Sheet sheet, Printout printout, ExcelStyles styles) {
        this.sheet = sheet;
        this.printout = printout;
        this.table = printout.table();
        this.styles = styles;
        this.last = table.columns().size() - 1;
        this.left = styles.line(HorizontalAlignment.LEFT);
        this.right = styles.line(HorizontalAlignment.RIGHT);
    }

    void write() {
        setWidths();
        writeHeading();
        writeColumns();
        table.rows().forEach(row -> write(row, false));
        if (table.rows().isEmpty()) {
            boxed(Table.NOBODY, styles.of(Cell.EMPTY, Column.Kind.MARK, false));
        }
        if (!table.total().isEmpty()) {
            write(table.total(), true);
        }
        writeSum();
        printout.closing().notes().forEach(note -> across(note, left, LOWEST));
        writeSignatures();
    }

    private void setWidths() {
        for (var i = 0; i <= last; i++) {
            var breadth = Table.breadth(table.columns().get(i));
            sheet.setColumnWidth(i, (int) Math.min(WIDEST, breadth * CHARACTER));
        }
    }

    private void writeHeading() {
        across(printout.heading().title(), styles.title(), TITLE);
        // not merged: where a name is long it runs on over the empty cells
        var row = next(LOWEST);
        set(row, 0, printout.unitLine(), overflowing(HorizontalAlignment.LEFT));
        set(row, last, printout.periodAndCurrency(), overflowing(HorizontalAlignment.RIGHT));
    }

    private CellStyle overflowing(HorizontalAlignment alignment) {
        var style = styles.line(alignment);
        style.setWrapText(false);
        return style;
    }

    private void writeColumns() {
        var row = next(LOWEST * 1.2f);
        for (var i = 0; i <= last; i++) {
            set(row, i, table.columns().get(i).heading(), styles.heading());
        }
        grow(row, table.columns().stream().map(Column::heading).toList());
    }

    private void write(List<Cell> cells, boolean bold) {
        var row = next(LOWEST);
        for (var i = 0; i <= last; i++) {
            var cell = cells.get(i);
            var made = row.createCell(i);
            made.setCellStyle(styles.of(cell, table.columns().get(i).kind(), bold));
            if (cell instanceof Cell.Money money) {
                made.setCellValue(money.yuan().doubleValue());
            } else if (cell instanceof Cell.Count count) {
                made.setCellValue(count.number().doubleValue());
            } else {
                made.setCellValue(cell.shown());
            }
        }
        grow(row, cells.stream().map(Cell::shown).toList());
    }

    private void writeSum() {
        var words = printout.closing().sumInWords();
        if (!words.isEmpty()) {
            boxed(words, styles.of(Cell.EMPTY, Column.Kind.WORDS, true));
        }
    }

    private void boxed(String text, CellStyle style) {
        var row = across(text, style, LOWEST);
        for (var i = 1; i <= last; i++) {
            row.createCell(i).setCellStyle(style);
        }
    }

    private void writeSignatures() {
        var closing = printout.closing();
        var inRow = (int) Math.max(1, table.breadth() / SIGNATURE);
        closing.signatures(inRow).forEach(row -> across(String.join(GAP, row), left, SIGN));
        if (closing.sealed()) {
            across(printout.sealLine() + GAP, right, SEAL);
            across(Closing.DATE + GAP, right, SEAL);
        }
    }

    /** Over all columns, whose row no program makes higher by itself. */
    private Row across(String text, CellStyle style, float lowest) {
        var row = next(Math.max(lowest, height(ExcelLines.of(text, table.breadth()))));
        set(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
        return row;
    }

    /** Excel does so by itself, but not every other program. */
    private void grow(Row row, List<String> shown) {
        var lines = 1;
        for (var i = 0; i <= last; i++) {
            lines = Math.max(
                    lines,
                    ExcelLines.of(shown.get(i), Table.breadth(table.columns().get(i)) - 0.4));
        }
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), height(lines)));
    }

    private static float height(int lines) {
        return Math.min(HIGHEST, Math.max(LOWEST, lines * LINE + 6));
    }

    private Row next(float points) {
        var row = sheet.createRow(at++);
        row.setHeightInPoints(points);
        return row;
    }

    private static void set(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
