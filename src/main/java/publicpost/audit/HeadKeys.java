package publicpost.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The key that signs the heads, and the earlier ones whose signatures still count. As a file: a PRIVATE KEY block (PKCS #8),
 * then its PUBLIC KEY, then those of earlier keys, as OpenSSL writes them.
 */
public final class HeadKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final PrivateKey own;
    private final List<PublicKey> known;

    private HeadKeys(PrivateKey own, List<PublicKey> known) {
        this.own = own;
        this.known = List.copyOf(known);
    }

    /** @throws IllegalArgumentException when there is no private key, or the first public one is not its own */
    public static HeadKeys read(String file) {
        PrivateKey own = null;
        var known = new ArrayList<PublicKey>();
        try {
            var blocks = BLOCK.matcher(file);
            while (blocks.find()) {
                var bytes = Base64.getMimeDecoder().decode(blocks.group(2));
                var factory = KeyFactory.getInstance(ALGORITHM);
                if (blocks.group(1).equals("PUBLIC")) {
                    known.add(factory.generatePublic(new X509EncodedKeySpec(bytes)));
                } else {
                    own = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
                }
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no Ed25519 key", unreadable);
        }
        if (own == null || known.isEmpty()) {
            throw new IllegalArgumentException("a PRIVATE KEY and its PUBLIC KEY are needed");
        }
        var keys = new HeadKeys(own, known);
        if (!verifies(known.get(0), "", keys.sign(""))) {
            throw new IllegalArgumentException("the first PUBLIC KEY is not that of the PRIVATE KEY");
        }
        return keys;
    }

    /** A new key, as the file that {@link #read} takes. */
    public static String generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return block("PRIVATE", pair.getPrivate().getEncoded())
                    + block("PUBLIC", pair.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String block(String kind, byte[] key) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getEncoder().encodeToString(key));
    }

    /** What others verify the heads with. */
    String publicKey() {
        return block("PUBLIC", known.get(0).getEncoded());
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(own);
            signature.update(text.getBytes(US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean signed(Head head) {
        return known.stream().anyMatch(key -> verifies(key, head.text(), head.signature()));
    }

    private static boolean verifies(PublicKey key, String text, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(US_ASCII));
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
