package publicpost.printing;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** Where a document is signed, sealed and dated: never torn apart by the end of a page. */
final class PdfSignatures {

    private static final float SIZE = 10.5f;
    /** What a signature takes, in points. */
    private static final float SIGNATURE = 150;
    /** An office's seal is 42 mm across and laid over the name and the date; its rim may reach into the margin. */
    private static final float SEAL = 90;

    private final Printout printout;
    private final Lettering lettering;
    private final int mostInRow;

    /** @param width from margin to margin, in points */
    PdfSignatures(Printout printout, Lettering lettering, float width) {
        this.printout = printout;
        this.lettering = lettering;
        this.mostInRow = (int) (width / SIGNATURE);
    }

    /** Empty where nobody signs. */
    PdfPTable table() {
        var closing = printout.closing();
        var lines = new PdfPTable(1);
        lines.setWidthPercentage(100);
        lines.setKeepTogether(true);
        lines.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        lines.getDefaultCell().setPadding(0);
        if (!closing.signers().isEmpty()) {
            lines.addCell(signatures(closing.signatures(mostInRow)));
        }
        if (closing.sealed()) {
            lines.addCell(seal());
        }
        return lines;
    }

    private PdfPTable signatures(List<List<String>> rows) {
        var lines = new PdfPTable(rows.get(0).size());
        lines.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        for (var row : rows) {
            row.forEach(signature -> lines.addCell(signature(signature)));
            lines.completeRow();
        }
        return lines;
    }

    private PdfPCell signature(String signature) {
        var cell = PdfRows.bare(lettering.plain(signature, SIZE), Element.ALIGN_LEFT);
        cell.setPaddingTop(16);
        return cell;
    }

    private PdfPTable seal() {
        var seal = new PdfPTable(new float[] {1, 1});
        var name = PdfRows.bare(lettering.plain(printout.sealLine() + "\n" + Closing.DATE, SIZE), Element.ALIGN_CENTER);
        name.setLeading(0, 2);
        name.setFixedHeight(SEAL);
        seal.addCell(PdfRows.bare(lettering.plain("", SIZE), Element.ALIGN_LEFT));
        seal.addCell(name);
        return seal;
    }
}
