package publicpost.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import publicpost.casefile.Sha256;
import publicpost.secrets.PlainSigns;

/**
 * What an application begun online is taken up again by: sixty random bits in twelve signs, as
 * {@code 7Q4M-K2VX-9D0A}. Only its SHA-256 is kept.
 */
public record ResumeCode(String signs) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    static ResumeCode drawn() {
        return new ResumeCode(PlainSigns.drawn(LENGTH));
    }

    public static ResumeCode typed(String text) {
        return new ResumeCode(PlainSigns.typed(text));
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
