package publicpost.printing;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.FontSelector;
import java.text.Normalizer;

/** Text in the embedded fonts. A character that none has is printed as 〓, to be written in by hand. */
final class Lettering {

    /** What printers have put in the place of a missing type for as long as there have been types (geta mark). */
    static final String MISSING = "〓";

    /** One for all sizes and all documents, since each reads a font file when it is made. */
    private static final FontSelector FONTS = selector();

    private boolean missed;

    /** @param size in points */
    Phrase plain(String text, float size) {
        return phrase(text, size, Font.NORMAL);
    }

    /** @param size in points */
    Phrase bold(String text, float size) {
        return phrase(text, size, Font.BOLD);
    }

    /** Whether any 〓 has been put so far. */
    boolean missed() {
        return missed;
    }

    private Phrase phrase(String text, float size, int style) {
        var phrase = FONTS.process(printable(text));
        phrase.forEach(part -> set((Chunk) part, size, style));
        return phrase;
    }

    private static void set(Chunk part, float size, int style) {
        part.setFont(new Font(part.getFont().getBaseFont(), size, style));
        part.setSplitCharacter(LineBreaks.CHINESE);
    }

    private static FontSelector selector() {
        var fonts = new FontSelector();
        for (var font : EmbeddedFont.values()) {
            fonts.addFont(new Font(font.base()));
        }
        return fonts;
    }

    private String printable(String text) {
        var line = new StringBuilder();
        // a compatibility ideograph has the drawing of its character, so that one of both would be copied as the other
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> line.append(printable(character)));
        // an empty line at an end says nothing, and alone it would have no font
        return line.toString().replaceAll("^\\n+|\\n+$", "");
    }

    private String printable(int character) {
        if (character == '\n') {
            return "\n";
        }
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            return character == '\u3000' ? "\u3000" : " ";
        }
        return isNothingToSee(character) ? "" : letter(Character.toString(character));
    }

    private String letter(String letter) {
        if (EmbeddedFont.allHave(letter)) {
            return letter;
        }
        // the same in other characters, as ℃
        var plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
        if (EmbeddedFont.allHave(plain)) {
            return plain;
        }
        missed = true;
        return MISSING;
    }

    /** Marks that only choose a form of the character before, or join two. */
    private static boolean isNothingToSee(int character) {
        var block = Character.UnicodeBlock.of(character);
        return Character.getType(character) == Character.FORMAT
                || block == Character.UnicodeBlock.VARIATION_SELECTORS
                || block == Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
    }
}
