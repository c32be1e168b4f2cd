package publicpost.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where the chain of a day ends, so far or for good.
 *
 * @param entries how many of that day are chained
 * @param previous the last hash of the day before; zeros for the first day
 * @param signature Ed25519 over {@link #text}
 */
record Head(LocalDate day, int entries, byte[] previous, byte[] hash, byte[] signature) {

    static Head signed(LocalDate day, int entries, byte[] previous, byte[] hash, HeadKeys keys) {
        var unsigned = new Head(day, entries, previous, hash, null);
        return new Head(day, entries, previous, hash, keys.sign(unsigned.text()));
    }

    boolean endsIn(byte[] last) {
        return Arrays.equals(hash, last);
    }

    boolean followsOn(byte[] before) {
        return Arrays.equals(previous, before);
    }

    /** What is signed: five lines of ASCII, the last one ended too. */
    String text() {
        var hex = HexFormat.of();
        return "publicpost audit head\n%s\n%d\n%s\n%s\n"
                .formatted(day, entries, hex.formatHex(previous), hex.formatHex(hash));
    }
}
