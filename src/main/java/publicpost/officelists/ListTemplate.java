package publicpost.officelists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty list of one kind: its headings, all of it text, so that Excel makes no number of a number. */
public final class ListTemplate {

    /** Excel's unit of width. */
    private static final int CHARACTER = 256;

    private static final int WIDTH = 22 * CHARACTER;

    private ListTemplate() {}

    /** As an Excel workbook (.xlsx). */
    public static byte[] of(ListKind kind) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            write(book.createSheet(kind.label()), kind, text);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFSheet sheet, ListKind kind, CellStyle text) {
        var bold = sheet.getWorkbook().createCellStyle();
        var font = sheet.getWorkbook().createFont();
        font.setBold(true);
        bold.setFont(font);
        var headings = sheet.createRow(0);
        var at = 0;
        for (var column : kind.columns()) {
            sheet.setDefaultColumnStyle(at, text);
            sheet.setColumnWidth(at, WIDTH);
            var cell = headings.createCell(at++);
            cell.setCellValue(column.needed() ? column.heading() : column.heading() + "（可不填）");
            cell.setCellStyle(bold);
        }
        sheet.createFreezePane(0, 1);
    }
}
