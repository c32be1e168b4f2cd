package publicpost.printing;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The fonts that a document brings along, so that it prints the same on any machine; asked in this order. */
enum EmbeddedFont {
    /** Digits, Latin and signs, drawn for the next one. */
    SIGNS("/fonts/vendor/WenQuanYiMicroHei-Signs.ttf"),
    CHINESE("/fonts/vendor/DroidSansFallbackFull.ttf"),
    /** Letters of other tongues; comes with the library. */
    OTHERS("/font-fallback/LiberationSans-Regular.ttf");

    private final BaseFont base;

    EmbeddedFont(String path) {
        this.base = read(path);
    }

    /** Shared among documents, which each keep their own list of the glyphs used. */
    BaseFont base() {
        return base;
    }

    /** Whether each character of the text is in one of the fonts. */
    static boolean allHave(String text) {
        return text.codePoints()
                .allMatch(character -> Arrays.stream(values()).anyMatch(font -> font.base.charExists(character)));
    }

    private static BaseFont read(String path) {
        try (InputStream font = EmbeddedFont.class.getResourceAsStream(path)) {
            return BaseFont.createFont(path, BaseFont.IDENTITY_H, true, true, font.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
