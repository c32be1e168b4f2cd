package publicpost.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;

/** How one entry follows from the one before it: SHA-256 over the hash before and the row as the database writes it. */
final class Chain {

    /** Whose midnight ends a day of the trail. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The hash before the very first entry. */
    static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    static byte[] next(byte[] before, String row) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            sum.update(before);
            return sum.digest(row.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
