package publicpost.visits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import publicpost.casefile.Sha256;

/** What a browser holds to be known again: nothing that could be guessed, and of no meaning. */
final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As the table has it. */
    static String sum(String token) {
        return Sha256.of(token.getBytes(UTF_8));
    }
}
