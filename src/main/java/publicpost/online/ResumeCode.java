package publicpost.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import publicpost.casefile.Sha256;

/**
 * What an application begun online is taken up again by: sixty random bits in twelve signs that are not taken for one
 * another (Crockford's base 32), as {@code 7Q4M-K2VX-9D0A}. Only its SHA-256 is kept.
 */
public record ResumeCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ResumeCode drawn() {
        var signs = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ResumeCode(signs.toString());
    }

    /** Small letters, blanks, dashes and full-width signs are forgiven, and so is an O for a nought. */
    public static ResumeCode typed(String text) {
        var plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "");
        return new ResumeCode(plain.replace('O', '0').replaceAll("[IL]", "1"));
    }

    /** As it is written down. */
    public String written() {
        return String.join("-", signs.split("(?<=\\G.{%d})".formatted(GROUP)));
    }

    String hash() {
        return Sha256.of(signs.getBytes(UTF_8));
    }

    /** Never the code itself. */
    @Override
    public String toString() {
        return "a resume code";
    }
}
