package publicpost.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** The parts of a form in PDF. What is signed never stands on a page without what it belongs to. */
final class PdfFormParts {

    /** Of letters, in points: 五号 in boxes, 小四 in sentences. */
    static final float SIZE = 10.5f;

    static final float SMALL = 9;

    private static final float LINE = 0.5f;
    private static final float LOWEST = 26;
    private static final float[] FOUR = {15, 35, 15, 35};
    private static final int NAMES_IN_ROW = 5;
    /** A seal is 42 mm across, and is laid over the unit's name and the date. */
    private static final float SEAL = 100;

    private final Document paper;
    private final Lettering lettering;
    private final PdfSentences sentences;

    PdfFormParts(Document paper, Lettering lettering) {
        this.paper = paper;
        this.lettering = lettering;
        this.sentences = new PdfSentences(lettering);
    }

    void addAll(List<FormPart> parts) {
        for (var at = 0; at < parts.size(); at++) {
            var next = at + 1 < parts.size() ? parts.get(at + 1) : null;
            if (parts.get(at) instanceof FormPart.Text text
                    && next instanceof FormPart.Signed signed
                    && !text.paragraphs().isEmpty()) {
                addSigned(text, signed);
                at++;
            } else {
                add(parts.get(at));
            }
        }
    }

    private void add(FormPart part) {
        if (part instanceof FormPart.Boxes boxes) {
            paper.add(boxes(boxes));
        } else if (part instanceof FormPart.Text text) {
            paper.add(sentences.of(text));
        } else if (part instanceof FormPart.Rows rows) {
            addRows(rows);
        } else if (part instanceof FormPart.Opinion opinion) {
            paper.add(new PdfOpinion(opinion, lettering).table());
        } else if (part instanceof FormPart.Names names) {
            paper.add(names(names));
        } else if (part instanceof FormPart.Signed signed) {
            paper.add(signed(signed));
        }
    }

    static PdfPTable whole(int columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        return table;
    }

    // ── boxes ───────────────────────────────────────────────────────────────────────────────────────────────────

    private PdfPTable boxes(FormPart.Boxes boxes) {
        var table = new PdfPTable(FOUR);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        var half = false;
        for (var i = 0; i < boxes.boxes().size(); i++) {
            var box = boxes.boxes().get(i);
            var last = i + 1 == boxes.boxes().size() || boxes.boxes().get(i + 1).wide();
            var alone = box.wide() || !half && last;
            table.addCell(label(lettering, box.label()));
            table.addCell(content(box.content(), alone ? 3 : 1));
            half = !alone && !half;
        }
        return table;
    }

    static PdfPCell label(Lettering lettering, String label) {
        return boxed(lettering.plain(label, SIZE), Element.ALIGN_CENTER);
    }

    private PdfPCell content(String content, int columns) {
        var cell = boxed(lettering.plain(content, SIZE), Element.ALIGN_LEFT);
        cell.setColspan(columns);
        return cell;
    }

    static PdfPCell boxed(Phrase text, int alignment) {
        var cell = PdfRows.bare(text, alignment);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(LINE);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        cell.setMinimumHeight(LOWEST);
        return cell;
    }

    // ── sentences ───────────────────────────────────────────────────────────────────────────────────────────────

    /** The last sentence goes over with what is signed. */
    private void addSigned(FormPart.Text text, FormPart.Signed signed) {
        var all = text.paragraphs();
        var rest = all.subList(0, all.size() - 1);
        if (!rest.isEmpty()) {
            paper.add(sentences.of(text.with(rest)));
        }
        var together = whole(1);
        together.setKeepTogether(true);
        together.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        together.getDefaultCell().setPadding(0);
        if (rest.isEmpty() && !text.heading().isEmpty()) {
            together.addCell(sentences.heading(text.heading()));
        }
        together.addCell(sentences.sentence(all.get(all.size() - 1)));
        together.addCell(signed(signed));
        paper.add(together);
    }

    // ── tables and signatures ───────────────────────────────────────────────────────────────────────────────────

    private void addRows(FormPart.Rows rows) {
        new PdfRows(
                        new Printout(new Heading("", "", ""), rows.table(), Closing.NONE),
                        lettering,
                        paper.right() - paper.left())
                .captioned(rows.heading())
                .addTo(paper);
    }

    private PdfPTable names(FormPart.Names names) {
        var table = whole(NAMES_IN_ROW);
        table.setSplitLate(true);
        var heading = boxed(lettering.plain(names.heading(), SIZE), Element.ALIGN_LEFT);
        heading.setColspan(NAMES_IN_ROW);
        table.addCell(heading);
        table.setHeaderRows(1);
        for (var place = 1; place <= names.places(); place++) {
            table.addCell(boxed(lettering.plain(String.valueOf(place), SMALL), Element.ALIGN_LEFT));
        }
        // the line is filled up, with nobody's place
        table.getDefaultCell().setBorderWidth(LINE);
        table.completeRow();
        return table;
    }

    private PdfPTable signed(FormPart.Signed signed) {
        var table = whole(signed.sides().size());
        table.setKeepTogether(true);
        table.setSpacingBefore(18);
        for (var side : signed.sides()) {
            var cell = PdfRows.bare(
                    lettering.plain(String.join("\n", side), PdfSentences.SIZE),
                    signed.sides().size() > 1 && signed.sides().get(0).isEmpty()
                            ? Element.ALIGN_CENTER
                            : Element.ALIGN_LEFT);
            cell.setLeading(0, 2.2f);
            cell.setMinimumHeight(SEAL);
            cell.setPaddingTop(14);
            cell.setVerticalAlignment(Element.ALIGN_TOP);
            table.addCell(cell);
        }
        return table;
    }
}
