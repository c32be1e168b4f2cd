package publicpost.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** The heading and the table of a document in PDF. */
final class PdfRows {

    /** So many rows are kept until they are written. */
    private static final int CHUNK = 50;

    private static final float TITLE = 18;
    private static final float CAPTION = 12;
    /** Sizes of letters in points: the usual 五号, and what can just be read. */
    private static final float LARGEST = 10.5f;

    private static final float SMALLEST = 7;
    /** In points: a signature has room in it. */
    private static final float LOWEST_ROW = 22;

    private static final float LINE = 0.5f;

    private final Printout printout;
    private final Table table;
    private final Lettering lettering;
    private final float size;
    private String caption = "";

    /** @param width from margin to margin, in points */
    PdfRows(Printout printout, Lettering lettering, float width) {
        this.printout = printout;
        this.table = printout.table();
        this.lettering = lettering;
        this.size = Math.max(SMALLEST, Math.min(LARGEST, width / (float) table.breadth()));
    }

    /** Stands above the headings on each page; empty for none. */
    PdfRows captioned(String words) {
        caption = words;
        return this;
    }

    PdfPTable heading() {
        var lines = new PdfPTable(2);
        lines.setWidthPercentage(100);
        var title = bare(lettering.bold(printout.heading().title(), TITLE), Element.ALIGN_CENTER);
        title.setColspan(2);
        title.setPaddingBottom(12);
        lines.addCell(title);
        lines.addCell(bare(lettering.plain(printout.unitLine(), LARGEST), Element.ALIGN_LEFT));
        lines.addCell(bare(lettering.plain(printout.periodAndCurrency(), LARGEST), Element.ALIGN_RIGHT));
        return lines;
    }

    void addTo(Document paper) {
        var last = addAllButLast(paper);
        last.setComplete(true);
        paper.add(last);
    }

    /** @return the last row, and what is added up, still to be added where there is room for what stands below it too */
    PdfPTable addAllButLast(Document paper) {
        var rows = emptyTable();
        addCaption(rows);
        table.columns().forEach(column -> rows.addCell(cell(lettering.bold(column.heading(), size), true)));
        rows.setHeaderRows(caption.isEmpty() ? 1 : 2);
        rows.setComplete(false);
        var last = table.rows().size() - 1;
        for (var at = 0; at <= last; at++) {
            if (at > 0 && (at % CHUNK == 0 || at == last)) {
                paper.add(rows);
            }
            addRow(rows, table.rows().get(at), false);
        }
        if (table.rows().isEmpty()) {
            addAcross(rows, lettering.plain(Table.NOBODY, size), Element.ALIGN_CENTER);
        }
        addRow(rows, table.total(), true);
        addSum(rows);
        return rows;
    }

    private void addCaption(PdfPTable rows) {
        if (!caption.isEmpty()) {
            var cell = bare(lettering.bold(caption, CAPTION), Element.ALIGN_LEFT);
            cell.setPaddingTop(10);
            cell.setColspan(table.columns().size());
            rows.addCell(cell);
        }
    }

    private PdfPTable emptyTable() {
        var widths = table.columns().stream().mapToDouble(Table::breadth).toArray();
        var rows = new PdfPTable(widths.length);
        var relative = new float[widths.length];
        for (var i = 0; i < widths.length; i++) {
            relative[i] = (float) widths[i];
        }
        rows.setWidths(relative);
        rows.setWidthPercentage(100);
        rows.setSplitLate(true);
        return rows;
    }

    private void addRow(PdfPTable rows, List<Cell> row, boolean bold) {
        for (var i = 0; i < row.size(); i++) {
            var shown = row.get(i).shown();
            var text = bold ? lettering.bold(shown, size) : lettering.plain(shown, size);
            var cell = cell(text, false);
            cell.setHorizontalAlignment(alignment(table.columns().get(i).kind()));
            rows.addCell(cell);
        }
    }

    private void addSum(PdfPTable rows) {
        var words = printout.closing().sumInWords();
        if (!words.isEmpty()) {
            addAcross(rows, lettering.bold(words, size), Element.ALIGN_LEFT);
        }
    }

    private void addAcross(PdfPTable rows, Phrase text, int alignment) {
        var cell = cell(text, false);
        cell.setColspan(table.columns().size());
        cell.setHorizontalAlignment(alignment);
        rows.addCell(cell);
    }

    private PdfPCell cell(Phrase text, boolean heading) {
        var cell = bare(text, Element.ALIGN_CENTER);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(LINE);
        cell.setPaddingLeft(0.3f * size);
        cell.setPaddingRight(0.3f * size);
        cell.setMinimumHeight(heading ? LOWEST_ROW * 1.15f : LOWEST_ROW);
        return cell;
    }

    static PdfPCell bare(Phrase text, int alignment) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        // the library sets a letter at the foot of its line
        cell.setPaddingTop(1);
        cell.setPaddingBottom(6);
        cell.setLeading(0, 1.25f);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static int alignment(Column.Kind kind) {
        return switch (kind) {
            case WORDS -> Element.ALIGN_LEFT;
            case MARK, NUMBER -> Element.ALIGN_CENTER;
            case MONEY -> Element.ALIGN_RIGHT;
        };
    }
}
