package publicpost.secrets;

import java.util.Locale;

/** Which algorithms seal and index. */
public enum Scheme {
    /** AES-256-GCM and HMAC-SHA256. */
    AES,
    /** The national ones: SM4-GCM and HMAC-SM3 (GB/T 32907, GB/T 32905). */
    SM;

    /** As keys and what they sealed are named: aes, sm. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
