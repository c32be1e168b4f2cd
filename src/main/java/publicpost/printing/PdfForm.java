package publicpost.printing;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Forms as PDF on upright A4, each on pages of its own, with their fonts in it. */
public final class PdfForm {

    /** In points; a form is read from afar and is bound at the left. */
    private static final float SIDE = 54;

    private static final float TOP = 54;
    private static final float BOTTOM = 48;
    private static final float TITLE = 20;
    private static final String TO_BE_WRITTEN_IN = "标有“%s”处是打印字库没有的生僻字，请核对证件后手写补正。".formatted(Lettering.MISSING);

    private final List<Form> forms;
    private final Document paper = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    private final Lettering lettering = new Lettering();

    private PdfForm(List<Form> forms) {
        this.forms = forms;
    }

    /**
     * Leaves the stream open.
     *
     * @param forms one at least
     * @throws IOException when the stream takes no more
     */
    public static void write(List<Form> forms, OutputStream out) throws IOException {
        try {
            new PdfForm(forms).write(out);
        } catch (DocumentException broken) {
            throw new IOException(broken);
        }
    }

    private void write(OutputStream out) {
        var name = forms.get(0).shortName();
        var writer = PdfWriter.getInstance(paper, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(name, lettering));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        paper.addTitle(name);
        paper.open();
        for (var form : forms) {
            paper.newPage();
            paper.add(heading(form));
            new PdfFormParts(paper, lettering).addAll(form.parts());
        }
        if (lettering.missed()) {
            var note = PdfFormParts.whole(1);
            note.addCell(PdfRows.bare(lettering.plain(TO_BE_WRITTEN_IN, PdfFormParts.SMALL), Element.ALIGN_LEFT));
            paper.add(note);
        }
        paper.close();
    }

    private PdfPTable heading(Form form) {
        var lines = PdfFormParts.whole(2);
        var title = PdfRows.bare(lettering.bold(form.title(), TITLE), Element.ALIGN_CENTER);
        title.setColspan(2);
        title.setPaddingBottom(14);
        lines.addCell(title);
        if (!(form.left() + form.right()).isEmpty()) {
            lines.addCell(PdfRows.bare(lettering.plain(form.left(), PdfFormParts.SIZE), Element.ALIGN_LEFT));
            lines.addCell(PdfRows.bare(lettering.plain(form.right(), PdfFormParts.SIZE), Element.ALIGN_RIGHT));
        }
        return lines;
    }
}
