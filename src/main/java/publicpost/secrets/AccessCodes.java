package publicpost.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * Codes of six digits that are kept nowhere: whoever has the key derives them anew from what they open. Each is asked for by
 * one row that lives for minutes and takes a few tries only, since six digits alone are soon guessed.
 */
@Component
public class AccessCodes {

    private static final long BELOW = 1_000_000;

    private final Keys keys;

    AccessCodes(Keys keys) {
        this.keys = keys;
    }

    /** @param what the name of what it opens, never used for another */
    public String of(String what) {
        return code(keys.current(), what);
    }

    /** Also by another key at hand: keys may have been changed since the code was sent. Takes equally long for every answer. */
    public boolean is(String what, String typed) {
        var said = typed.getBytes(UTF_8);
        var found = false;
        for (var sealer : keys.ring().all()) {
            found |= MessageDigest.isEqual(code(sealer, what).getBytes(UTF_8), said);
        }
        return found;
    }

    /** No column is named like this, so that nothing that is looked up by an index gives a code away. */
    private static String code(Sealer sealer, String what) {
        try {
            var tag = sealer.index("access-code\0%s".formatted(what).getBytes(UTF_8));
            var number =
                    ByteBuffer.wrap(tag, tag.length - Long.BYTES, Long.BYTES).getLong();
            return "%06d".formatted(Long.remainderUnsigned(number, BELOW));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no code can be derived");
        }
    }
}
