package publicpost.intake;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an objector asks by: drawn at random, so that nobody comes upon another's, and without letters one mistakes. */
final class ReceiptNumber {

    /** Crockford's, which has no I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final Pattern NUMBER = Pattern.compile("(YY[0-9]{4})([" + ALPHABET + "]{" + LENGTH + "})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    static String drawn(int year) {
        var drawn = new StringBuilder("YY%d-".formatted(year));
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> drawn.append(ALPHABET.charAt(at)));
        return drawn.toString();
    }

    /** As people copy it: small letters, blanks, a Chinese keyboard's signs, O for 0, I and L for 1. */
    static Optional<String> read(String typed) {
        var plain = Normalizer.normalize(typed, Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        var number = NUMBER.matcher(plain);
        return number.matches() ? Optional.of(number.group(1) + "-" + number.group(2)) : Optional.empty();
    }
}
