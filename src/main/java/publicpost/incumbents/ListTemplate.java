package publicpost.incumbents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import publicpost.lists.Columns;

/** The empty list that offices fill in: its headings, a row that shows how, and choices where there are only few. */
public final class ListTemplate {

    private static final int CHARACTER = 256;

    private static final Map<Column, String> EXAMPLE = Map.ofEntries(
            Map.entry(Column.NAME, Columns.EXAMPLE + "（不会导入）"),
            Map.entry(Column.ID_NUMBER, "371099197603010020"),
            Map.entry(Column.RETIREMENT, "女50"),
            Map.entry(Column.PHONE, "13800000000"),
            Map.entry(Column.HOUSEHOLD, "初村镇初村一村"),
            Map.entry(Column.TOWN, "初村镇"),
            Map.entry(Column.VILLAGE, "初村一村（示例）"),
            Map.entry(Column.AREA, "乡村"),
            Map.entry(Column.SCHEME, "原公益性岗位"),
            Map.entry(Column.TITLE, "保洁员"),
            Map.entry(Column.PLACE, "初村一村"),
            Map.entry(Column.STARTED, "2022-05-01"),
            Map.entry(Column.ENDS, "2025-04-30"),
            Map.entry(Column.MONTHS, "20"),
            Map.entry(Column.STANDARD, "2100"),
            Map.entry(Column.PAY_BASIS, "月"),
            Map.entry(Column.BANK, "农村商业银行"),
            Map.entry(Column.ACCOUNT, "6222020000000000"));

    private ListTemplate() {}

    /** As an Excel workbook (.xlsx). */
    public static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("原岗位名册");
            sheet.createFreezePane(1, 1);
            sheet.createRow(0);
            sheet.createRow(1);
            for (var column : Column.values()) {
                write(sheet, column);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFSheet sheet, Column column) {
        var at = column.ordinal();
        var heading = sheet.getRow(0).createCell(at);
        heading.setCellValue(column.heading());
        heading.setCellStyle(bold(sheet.getWorkbook()));
        var example = sheet.getRow(1).createCell(at);
        example.setCellValue(EXAMPLE.get(column));
        example.setCellStyle(text(sheet.getWorkbook()));
        // text from the start, or Excel keeps fifteen digits of eighteen
        sheet.setDefaultColumnStyle(at, text(sheet.getWorkbook()));
        sheet.setColumnWidth(at, Math.max(12, EXAMPLE.get(column).length() + 4) * CHARACTER);
        offer(sheet, at, ListWords.CHOICES.getOrDefault(column, List.of()));
    }

    private static CellStyle bold(XSSFWorkbook book) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static void offer(XSSFSheet sheet, int column, List<String> choices) {
        if (!choices.isEmpty()) {
            var helper = sheet.getDataValidationHelper();
            var list = helper.createExplicitListConstraint(choices.toArray(String[]::new));
            var below = new CellRangeAddressList(1, Column.LIST.mostRows(), column, column);
            var validation = helper.createValidation(list, below);
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
    }
}
