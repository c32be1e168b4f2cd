package publicpost.lists;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Choices too long for a cell: on a hidden sheet of their own, which whoever reads the list back passes over. */
final class TemplateChoices {

    private static final String SHEET = "选项";

    private TemplateChoices() {}

    /** @return where they stand, as a formula */
    static String beside(XSSFSheet list, int column, List<String> choices) {
        var book = list.getWorkbook();
        var sheet = Optional.ofNullable(book.getSheet(SHEET)).orElseGet(() -> book.createSheet(SHEET));
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        for (var i = 0; i < choices.size(); i++) {
            var row = Optional.ofNullable(sheet.getRow(i));
            var at = row.isPresent() ? row.get() : sheet.createRow(i);
            at.createCell(column).setCellValue(choices.get(i));
        }
        var letter = CellReference.convertNumToColString(column);
        return "'%s'!$%s$1:$%s$%d".formatted(SHEET, letter, letter, choices.size());
    }
}
