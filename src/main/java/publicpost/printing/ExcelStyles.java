package publicpost.printing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, which may have only so many: each is made once. */
final class ExcelStyles {

    /** On every Windows in China; without it the next best is taken. */
    private static final String FONT = "宋体";

    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 18;

    private final Workbook book;
    private final Map<Boolean, Font> fonts = new HashMap<>();
    private final Map<Look, CellStyle> styles = new HashMap<>();

    private record Look(Class<?> content, HorizontalAlignment alignment, boolean bold) {}

    ExcelStyles(Workbook book) {
        this.book = book;
    }

    CellStyle title() {
        var style = text(HorizontalAlignment.CENTER);
        style.setFont(font(TITLE_SIZE, true));
        return style;
    }

    /** Words outside the table. */
    CellStyle line(HorizontalAlignment alignment) {
        var style = text(alignment);
        style.setFont(fonts.computeIfAbsent(false, bold -> font(SIZE, bold)));
        return style;
    }

    CellStyle heading() {
        return styles.computeIfAbsent(new Look(Column.class, HorizontalAlignment.CENTER, true), this::boxed);
    }

    /** Of a cell in the table. */
    CellStyle of(Cell cell, Column.Kind kind, boolean bold) {
        return styles.computeIfAbsent(new Look(cell.getClass(), alignment(kind), bold), this::boxed);
    }

    private CellStyle boxed(Look look) {
        var style = text(look.alignment);
        style.setFont(fonts.computeIfAbsent(look.bold, bold -> font(SIZE, bold)));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (look.content == Cell.Money.class) {
            style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        }
        style.setQuotePrefixed(look.content != Cell.Money.class && look.content != Cell.Count.class);
        return style;
    }

    private CellStyle text(HorizontalAlignment alignment) {
        var style = book.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        // a name that begins with = stays a name, even when somebody edits the cell
        style.setQuotePrefixed(true);
        return style;
    }

    private Font font(short points, boolean bold) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    private static HorizontalAlignment alignment(Column.Kind kind) {
        return switch (kind) {
            case WORDS -> HorizontalAlignment.LEFT;
            case MARK, NUMBER -> HorizontalAlignment.CENTER;
            case MONEY -> HorizontalAlignment.RIGHT;
        };
    }
}
