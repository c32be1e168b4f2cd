package publicpost.printing;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Where a Chinese line may end: no line begins with a comma or ends with an opening bracket. */
final class LineBreaks extends DefaultSplitCharacter {

    static final LineBreaks CHINESE = new LineBreaks();

    private static final String NEVER_FIRST = "，。、；：！？）》〉〕】」』”’％…";
    private static final String NEVER_LAST = "（《〈〔【「『“‘";

    private LineBreaks() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        if (current + 1 < end && NEVER_FIRST.indexOf(text[current + 1]) >= 0) {
            return false;
        }
        // the library lets no line end with 。 and the like either
        return NEVER_FIRST.indexOf(text[current]) >= 0
                || NEVER_LAST.indexOf(text[current]) < 0 && super.isSplitCharacter(start, current, end, text, chunks);
    }
}
