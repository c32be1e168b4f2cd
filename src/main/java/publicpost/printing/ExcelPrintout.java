package publicpost.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A document as an Excel workbook (.xlsx), set up for A4. */
public final class ExcelPrintout {

    /** So many rows are kept in memory; the others wait in a temporary file. */
    private static final int KEPT = 100;

    /** In inches. */
    private static final double SIDE = 0.5;

    private static final double END = 0.7;

    private ExcelPrintout() {}

    /**
     * Leaves the stream open.
     *
     * @throws IOException when the stream, or the folder of temporary files, takes no more
     */
    public static void write(Printout printout, OutputStream out) throws IOException {
        write(List.of(printout), out);
    }

    /**
     * Likewise several, each on a sheet of its own; the file is called after the first.
     *
     * @throws IOException likewise
     */
    public static void write(List<Printout> printouts, OutputStream out) throws IOException {
        try (var plain = new XSSFWorkbook();
                var book = new SXSSFWorkbook(plain, KEPT)) {
            var about = plain.getProperties().getCoreProperties();
            about.setTitle(printouts.get(0).shortName());
            about.setCreator(printouts.get(0).heading().unit());
            var styles = new ExcelStyles(book);
            for (var printout : printouts) {
                var sheet = book.createSheet(
                        WorkbookUtil.createSafeSheetName(printout.heading().title()));
                setUp(sheet, printout);
                new ExcelRows(sheet, printout, styles).write();
            }
            book.write(out);
        }
    }

    private static void setUp(Sheet sheet, Printout printout) {
        var headings = ExcelRows.HEADINGS;
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.createFreezePane(0, headings + 1);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, END);
        sheet.setMargin(PageMargin.BOTTOM, END);
        onA4(sheet, printout.table().isWide());
        // a single & would begin a code
        sheet.getFooter().setLeft(printout.shortName().replace("&", "&&"));
        sheet.getFooter().setRight("第 &P 页　共 &N 页");
    }

    private static void onA4(Sheet sheet, boolean wide) {
        var paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(wide);
        sheet.setFitToPage(true);
        paper.setFitWidth((short) 1);
        // as many pages as it takes
        paper.setFitHeight((short) 0);
    }
}
