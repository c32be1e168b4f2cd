package publicpost.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one template. */
final class TemplateSheet<C extends Enum<C> & ListColumn> {

    /** Excel's unit of width. */
    private static final int CHARACTER = 256;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;

    /** What a cell's own list of choices holds. */
    private static final int LONGEST_CHOICES = 255;

    private final Template<C> template;
    private final int headings;
    private final int firstFilled;

    TemplateSheet(Template<C> template) {
        this.template = template;
        this.headings = template.above().size();
        this.firstFilled = headings + (template.example().isEmpty() ? 1 : 2);
    }

    byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write(book.createSheet(WorkbookUtil.createSafeSheetName(template.sheet())), new TemplateStyles(book));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(XSSFSheet sheet, TemplateStyles styles) {
        // whose row it is stays in sight
        sheet.createFreezePane(template.columns().name().ordinal() + 1, headings + 1);
        for (var i = 0; i < headings; i++) {
            sheet.createRow(i).createCell(0).setCellValue(template.above().get(i));
        }
        for (var i = headings; i < firstFilled + template.rows().size(); i++) {
            sheet.createRow(i);
        }
        for (var column : template.columns().all()) {
            head(sheet, column, styles);
            fill(sheet, column, styles);
            offer(sheet, column);
        }
    }

    private void head(XSSFSheet sheet, C column, TemplateStyles styles) {
        var at = column.ordinal();
        var heading = sheet.getRow(headings).createCell(at);
        heading.setCellValue(column.heading());
        heading.setCellStyle(styles.heading());
        if (column.keptAsText()) {
            // text from the start, or Excel keeps fifteen digits of eighteen
            sheet.setDefaultColumnStyle(at, styles.of(column, Cell.EMPTY, false));
        }
        sheet.setColumnWidth(at, Math.min(WIDEST, Math.max(NARROWEST, longest(column) + 4)) * CHARACTER);
        if (template.notes().containsKey(column)) {
            note(heading, template.notes().get(column));
        }
    }

    private int longest(C column) {
        var filled = template.rows().stream()
                .map(row -> row.getOrDefault(column, Cell.EMPTY).text());
        return Stream.concat(Stream.of(column.heading(), template.example().getOrDefault(column, "")), filled)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void note(XSSFCell heading, String words) {
        var at = heading.getColumnIndex();
        var row = heading.getRowIndex();
        var beside = new XSSFClientAnchor(0, 0, 0, 0, at + 1, row, at + 4, row + 5);
        var comment = heading.getSheet().createDrawingPatriarch().createCellComment(beside);
        comment.setString(words);
        heading.setCellComment(comment);
    }

    private void fill(XSSFSheet sheet, C column, TemplateStyles styles) {
        if (template.example().containsKey(column)) {
            var example = Cell.exactly(template.example().get(column));
            write(sheet.getRow(headings + 1), column, example, styles, false);
        }
        for (var i = 0; i < template.rows().size(); i++) {
            var cell = template.rows().get(i).getOrDefault(column, Cell.EMPTY);
            write(
                    sheet.getRow(firstFilled + i),
                    column,
                    cell,
                    styles,
                    template.fixed().contains(column));
        }
    }

    private void write(Row row, C column, Cell value, TemplateStyles styles, boolean fixed) {
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(styles.of(column, value, fixed));
        if (value.day() != null && column.keptAsText()) {
            cell.setCellValue(value.day().toString());
        } else if (value.day() != null) {
            cell.setCellValue(value.day());
        } else if (value.numeric() && !column.keptAsText()) {
            cell.setCellValue(Double.parseDouble(value.text()));
        } else if (!value.isEmpty()) {
            cell.setCellValue(value.text());
        }
    }

    private void offer(XSSFSheet sheet, C column) {
        var choices = template.choices().getOrDefault(column, List.of());
        if (!choices.isEmpty()) {
            var helper = sheet.getDataValidationHelper();
            var list = String.join(",", choices).length() <= LONGEST_CHOICES
                    ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                    : helper.createFormulaListConstraint(TemplateChoices.beside(sheet, column.ordinal(), choices));
            var most = headings + template.columns().mostRows();
            var below = new CellRangeAddressList(headings + 1, most, column.ordinal(), column.ordinal());
            var validation = helper.createValidation(list, below);
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }
}
