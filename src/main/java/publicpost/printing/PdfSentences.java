package publicpost.printing;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Headings and paragraphs of a form in PDF; a heading never stands at the foot of a page. */
final class PdfSentences {

    /** Of letters, in points: 小四. */
    static final float SIZE = 12;

    private final Lettering lettering;

    PdfSentences(Lettering lettering) {
        this.lettering = lettering;
    }

    PdfPTable of(FormPart.Text text) {
        var lines = PdfFormParts.whole(1);
        lines.setSpacingBefore(6);
        lines.setSpacingAfter(6);
        if (!text.heading().isEmpty()) {
            lines.addCell(beginning(text));
        }
        text.paragraphs().stream()
                .skip(text.heading().isEmpty() ? 0 : 1)
                .forEach(said -> lines.addCell(sentence(said)));
        return lines;
    }

    /** A heading goes over with its first sentence. */
    private PdfPCell beginning(FormPart.Text text) {
        var together = PdfFormParts.whole(1);
        together.addCell(heading(text.heading()));
        text.paragraphs().stream().limit(1).forEach(said -> together.addCell(sentence(said)));
        var cell = new PdfPCell(together);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    PdfPCell heading(String heading) {
        var cell = PdfRows.bare(lettering.bold(heading, SIZE), Element.ALIGN_LEFT);
        cell.setPaddingTop(4);
        return cell;
    }

    PdfPCell sentence(String paragraph) {
        var cell = PdfRows.bare(lettering.plain(paragraph, SIZE), Element.ALIGN_LEFT);
        cell.setLeading(0, 1.55f);
        cell.setIndent(isAddress(paragraph) ? 0 : 2 * SIZE);
        return cell;
    }

    /** Whom a letter is written to stands at the margin. */
    private static boolean isAddress(String paragraph) {
        return paragraph.endsWith("：") && paragraph.length() < 60;
    }
}
