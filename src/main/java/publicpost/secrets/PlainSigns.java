package publicpost.secrets;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Random signs that people write down and type again: Crockford's base 32, five bits each, none taken for another. */
public final class PlainSigns {

    /** Without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PlainSigns() {}

    public static String drawn(int length) {
        var signs = new StringBuilder();
        RANDOM.ints(length, 0, ALPHABET.length()).forEach(at -> signs.append(ALPHABET.charAt(at)));
        return signs.toString();
    }

    /** Small letters, blanks, dashes and the signs of a Chinese keyboard are forgiven, and O for 0, I and L for 1. */
    public static String typed(String text) {
        return Normalizer.normalize(text == null ? "" : text, Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
