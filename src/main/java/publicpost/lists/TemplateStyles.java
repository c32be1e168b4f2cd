package publicpost.lists;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a template look. Each style is made once: a workbook takes only so many. */
final class TemplateStyles {

    private static final String GENERAL = "General";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";

    private record Look(String format, boolean grey, boolean words) {}

    private final XSSFWorkbook book;
    private final CellStyle heading;
    private final Map<Look, CellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook book) {
        this.book = book;
        this.heading = filled(IndexedColors.PALE_BLUE);
        var font = book.createFont();
        font.setBold(true);
        heading.setFont(font);
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle of(ListColumn column, Cell value, boolean grey) {
        var format = value.day() == null ? GENERAL : DAY;
        // a cell that somebody will fill in stays as it is, or a number typed there would be text
        var words = !value.isEmpty() && value.day() == null && !value.numeric();
        return made.computeIfAbsent(new Look(column.keptAsText() ? TEXT : format, grey, words), this::make);
    }

    private CellStyle make(Look look) {
        var style = look.grey() ? filled(IndexedColors.GREY_25_PERCENT) : book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        // a name that begins with = stays a name, even when somebody edits the cell
        style.setQuotePrefixed(look.words());
        return style;
    }

    private CellStyle filled(IndexedColors colour) {
        var style = book.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
