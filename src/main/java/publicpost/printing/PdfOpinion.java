package publicpost.printing;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;

/** An opinion beside its heading; what is longer than a page goes on beside the same heading. */
final class PdfOpinion {

    private static final float[] COLUMNS = {15, 85};

    /** Characters; somewhat more than this and the seal fill a page. */
    private static final int LONGEST = 900;

    private static final int IN_LINE = 36;

    /** In points: room to write by hand, and for the seal over the name and the date. */
    private static final float ROOM = 40;

    private static final float SEAL = 62;
    private static final String LINE = "_".repeat(14);

    private final FormPart.Opinion opinion;
    private final Lettering lettering;

    PdfOpinion(FormPart.Opinion opinion, Lettering lettering) {
        this.opinion = opinion;
        this.lettering = lettering;
    }

    PdfPTable table() {
        var table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        var parts = parts(opinion.text());
        for (var i = 0; i < parts.size(); i++) {
            table.addCell(PdfFormParts.label(lettering, opinion.heading() + (i == 0 ? "" : "（续）")));
            table.addCell(content(parts.get(i), i + 1 == parts.size()));
        }
        return table;
    }

    /** Each fits a page; parted after a sentence where there is one. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var rest = text;
        for (var most = most(rest); most < rest.length(); most = most(rest)) {
            var sentence = Math.max(rest.lastIndexOf('。', most - 1), rest.lastIndexOf('\n', most - 1)) + 1;
            var end = sentence > most / 2 ? sentence : whole(rest, most);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    /** How many characters fit a page; an end of a line takes a line. */
    private static int most(String text) {
        var taken = 0;
        for (var at = 0; at < text.length(); at++) {
            taken += text.charAt(at) == '\n' ? IN_LINE : 1;
            if (taken > LONGEST) {
                return Math.max(at, 1);
            }
        }
        return text.length();
    }

    /** Never between the two halves of a rare character. */
    private static int whole(String text, int end) {
        return end > 1 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private PdfPCell content(String text, boolean last) {
        var lines = new PdfPTable(1);
        lines.setWidthPercentage(100);
        var said = PdfRows.bare(lettering.plain(text, PdfFormParts.SIZE), Element.ALIGN_LEFT);
        said.setVerticalAlignment(Element.ALIGN_TOP);
        said.setLeading(0, 1.4f);
        if (last) {
            said.setMinimumHeight(ROOM);
        }
        lines.addCell(said);
        if (last) {
            lines.addCell(signed());
        }
        var cell = new PdfPCell(lines);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        return cell;
    }

    private PdfPCell signed() {
        var sides = new PdfPTable(new float[] {1, 1});
        var names =
                opinion.signers().stream().map(signer -> signer + "：" + LINE).toList();
        sides.addCell(side(String.join("\n", names), Element.ALIGN_LEFT));
        var seal = opinion.unit().isEmpty() ? "" : opinion.unit() + "（盖章）\n";
        sides.addCell(side(seal + opinion.day(), Element.ALIGN_CENTER));
        var cell = new PdfPCell(sides);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setMinimumHeight(opinion.unit().isEmpty() ? 0 : SEAL);
        return cell;
    }

    private PdfPCell side(String text, int alignment) {
        var cell = PdfRows.bare(lettering.plain(text, PdfFormParts.SIZE), alignment);
        cell.setLeading(0, 1.9f);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
    }
}
