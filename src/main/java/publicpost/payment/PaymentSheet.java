package publicpost.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A payment file as a workbook: everything is text but the amounts, so that no digit of an account is rounded. */
final class PaymentSheet {

    private static final String TEXT = "@";
    private static final String YUAN = "0.00";

    /** Excel's unit of width. */
    private static final int CHARACTER = 256;

    private static final int WIDTH = 24;

    private final XSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle yuan;

    private PaymentSheet(XSSFWorkbook book) {
        this.sheet = book.createSheet("付款");
        var style = style(book, TEXT);
        // a name that looks like a formula stays a name when somebody edits the cell
        style.setQuotePrefixed(true);
        this.text = style;
        this.yuan = style(book, YUAN);
    }

    private static XSSFCellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    static byte[] of(Transfers transfers) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            new PaymentSheet(book).write(transfers);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Transfers transfers) {
        for (var i = 0; i < PaymentTable.HEADINGS.size(); i++) {
            sheet.setColumnWidth(i, WIDTH * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        row(PaymentTable.HEADINGS, text);
        transfers.lines().forEach(line -> row(PaymentTable.cells(line), yuan));
        row(PaymentTable.total(transfers), yuan);
        row(PaymentTable.checksum(transfers), text);
    }

    private void row(List<String> values, CellStyle amount) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            if (i == PaymentTable.AMOUNT && amount == yuan) {
                cell.setCellValue(Double.parseDouble(values.get(i)));
                cell.setCellStyle(yuan);
            } else {
                cell.setCellValue(values.get(i));
                cell.setCellStyle(text);
            }
        }
    }
}
