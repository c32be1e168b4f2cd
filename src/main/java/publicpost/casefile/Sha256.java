package publicpost.casefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one file from another. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String of(byte[] content) {
        return hex(digest().digest(content));
    }

    /** In hexadecimal. */
    public static String hex(byte[] sum) {
        return HexFormat.of().formatHex(sum);
    }
}
