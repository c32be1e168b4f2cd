package publicpost.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Seals and opens what stands in a {@link SealedColumn}. A sealed text is {@code aes:3f2a91bc:} and base64, a sealed
 * file the same name and bytes; null stays null.
 */
@Component
public class Secrets {

    private final Keys keys;

    Secrets(Keys keys) {
        this.keys = keys;
    }

    public String seal(SealedColumn column, String plain) {
        if (plain == null) {
            return null;
        }
        var sealer = keys.current();
        return named(sealer, sealed(sealer, column, plain.getBytes(UTF_8)));
    }

    /** @throws Unreadable when no key at hand opens it, or it was changed or belongs to another column */
    public String open(SealedColumn column, String sealed) {
        if (sealed == null) {
            return null;
        }
        var end = sealed.lastIndexOf(':');
        try {
            var bytes = Base64.getDecoder().decode(sealed.substring(end + 1));
            return new String(opened(column, sealed.substring(0, Math.max(end, 0)), bytes), UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw changed(column);
        }
    }

    /** The name of the key that seals now. */
    public String currentKey() {
        return keys.current().name();
    }

    /** The name of the key that sealed a file. */
    public static String keyOf(byte[] sealed) {
        return Sealed.nameOf(sealed);
    }

    public byte[] sealFile(SealedColumn column, byte[] plain) {
        if (plain == null) {
            return null;
        }
        var sealer = keys.current();
        var name = (sealer.name() + ":").getBytes(US_ASCII);
        var sealed = sealed(sealer, column, plain);
        var file = Arrays.copyOf(name, name.length + sealed.length);
        System.arraycopy(sealed, 0, file, name.length, sealed.length);
        return file;
    }

    /** @throws Unreadable likewise */
    public byte[] openFile(SealedColumn column, byte[] sealed) {
        if (sealed == null) {
            return null;
        }
        var name = Sealed.nameOf(sealed);
        return opened(
                column, name, Arrays.copyOfRange(sealed, Math.min(name.length() + 1, sealed.length), sealed.length));
    }

    /** What a row is found by that has this in the column, or in another of the same kind; by the key in use. */
    public String index(SealedColumn column, String plain) {
        return plain == null ? null : index(keys.current(), column, plain);
    }

    /** Likewise by every key at hand: while keys are changed rows still stand under the one before. */
    public List<String> indexes(SealedColumn column, String plain) {
        return keys.ring().all().stream()
                .map(sealer -> index(sealer, column, plain))
                .sorted()
                .toList();
    }

    /**
     * A key for what only this program reads again, such as a question it put to a browser: on every node the same, one
     * for each purpose, and none of those that seal.
     */
    public byte[] keyFor(String purpose) {
        try {
            return keys.current().index(("\0" + purpose).getBytes(UTF_8)); // no column has an empty name
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no key for %s".formatted(purpose));
        }
    }

    private static String index(Sealer sealer, SealedColumn column, String plain) {
        // accounts of applications and of lists are compared, so the kind counts and not the table
        var text = column.column() + '\0' + plain;
        try {
            return named(sealer, sealer.index(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("%s cannot be indexed".formatted(column.place()));
        }
    }

    private static String named(Sealer sealer, byte[] bytes) {
        return sealer.name() + ':' + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sealed(Sealer sealer, SealedColumn column, byte[] plain) {
        try {
            return sealer.seal(plain, column.placeBytes());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("%s cannot be sealed".formatted(column.place()));
        }
    }

    private byte[] opened(SealedColumn column, String key, byte[] sealed) {
        var sealer = keys.named(key)
                .orElseThrow(() -> new Unreadable("%s is sealed by a key that is not at hand: %s"
                        .formatted(column.place(), Sealed.isName(key) ? key : "none")));
        try {
            return sealer.open(sealed, column.placeBytes());
        } catch (GeneralSecurityException changed) {
            throw changed(column);
        }
    }

    /** Without a cause, which might quote what it choked on. */
    private static Unreadable changed(SealedColumn column) {
        return new Unreadable("%s was changed, or belongs to another column".formatted(column.place()));
    }
}
