package publicpost.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/** Codes on paper for whoever lost the telephone, each good for once. */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;

    /** 80 bits: too many to be guessed from a stolen table, so a plain hash will do. */
    private static final int BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    private static String one() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Base32().encodeToString(random).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    static String hash(String typed) {
        try {
            var plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
            var hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
