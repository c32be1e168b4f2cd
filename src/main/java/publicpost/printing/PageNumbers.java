package publicpost.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The line at the foot of each page: which document it belongs to, and 第 2 页　共 3 页. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    /** Room for a count of four digits, in points. */
    private static final float COUNT = 48;

    private static final float ABOVE_EDGE = 24;

    private final String document;
    private final Lettering lettering;
    private PdfTemplate count;

    PageNumbers(String document, Lettering lettering) {
        this.document = document;
        this.lettering = lettering;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document paper) {
        count = writer.getDirectContent().createTemplate(COUNT, 2 * SIZE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document paper) {
        var page = writer.getDirectContent();
        var number = lettering.plain("第 %d 页".formatted(writer.getPageNumber()), SIZE);
        var left = paper.right() - COUNT;
        ColumnText.showTextAligned(
                page, Element.ALIGN_LEFT, lettering.plain(document, SIZE), paper.left(), ABOVE_EDGE, 0);
        ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, number, left, ABOVE_EDGE, 0);
        // how many there are is known at the end only; below its line a letter needs some room
        page.addTemplate(count, left, ABOVE_EDGE - SIZE / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document paper) {
        Phrase pages = lettering.plain("共 %d 页".formatted(writer.getPageNumber() - 1), SIZE);
        ColumnText.showTextAligned(count, Element.ALIGN_RIGHT, pages, COUNT, SIZE / 2, 0);
    }
}
