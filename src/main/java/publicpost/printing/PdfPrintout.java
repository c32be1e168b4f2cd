package publicpost.printing;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A document as PDF on A4, with its fonts in it. */
public final class PdfPrintout {

    /** Not rotate(), which turns the picture of an upright sheet. */
    private static final Rectangle LYING = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());

    /** In points; the side where it is bound needs no more. */
    private static final float SIDE = 40;

    private static final float TOP = 42;
    private static final float BOTTOM = 48;
    private static final float NOTE_SIZE = 9;
    /** Between the table and what stands below it. */
    private static final float SPACE = 4;

    private static final String TO_BE_WRITTEN_IN = "标有“%s”处是打印字库没有的生僻字，请核对证件后手写补正。".formatted(Lettering.MISSING);

    private final Printout printout;
    private final Document paper;
    private final Lettering lettering = new Lettering();

    private PdfPrintout(Printout printout) {
        this.printout = printout;
        var size = printout.table().isWide() ? LYING : PageSize.A4;
        this.paper = new Document(size, SIDE, SIDE, TOP, BOTTOM);
    }

    /**
     * Leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void write(Printout printout, OutputStream out) throws IOException {
        try {
            new PdfPrintout(printout).write(out);
        } catch (DocumentException broken) {
            throw new IOException(broken);
        }
    }

    private void write(OutputStream out) {
        var writer = PdfWriter.getInstance(paper, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(printout.shortName(), lettering));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        paper.addTitle(printout.shortName());
        paper.addAuthor(printout.heading().unit());
        paper.open();
        var width = paper.right() - paper.left();
        var table = new PdfRows(printout, lettering, width);
        paper.add(table.heading());
        var last = table.addAllButLast(paper);
        var notes = notes();
        var signed = new PdfSignatures(printout, lettering, width).table();
        if (printout.table().rows().size() > 1 && !fit(writer, List.of(last, notes, signed), width)) {
            // what is signed never stands on a page without a row
            paper.newPage();
            last.setSkipFirstHeader(false);
        }
        last.setComplete(true);
        paper.add(last);
        paper.add(notes);
        paper.add(signed);
        paper.close();
    }

    private boolean fit(PdfWriter writer, List<PdfPTable> below, float width) {
        var height = SPACE;
        for (var table : below) {
            table.setTotalWidth(width);
            height += table.getTotalHeight() - table.getHeaderHeight();
        }
        return writer.getVerticalPosition(true) - paper.bottom() >= height;
    }

    private PdfPTable notes() {
        var lines = new PdfPTable(1);
        lines.setWidthPercentage(100);
        lines.setSpacingBefore(SPACE);
        printout.closing().notes().forEach(note -> lines.addCell(note(note)));
        if (lettering.missed()) {
            lines.addCell(note(TO_BE_WRITTEN_IN));
        }
        return lines;
    }

    private PdfPCell note(String note) {
        var line = PdfRows.bare(lettering.plain(note, NOTE_SIZE), Element.ALIGN_LEFT);
        line.setLeading(0, 1.5f);
        line.setPaddingBottom(3);
        return line;
    }
}
