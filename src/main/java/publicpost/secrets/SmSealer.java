package publicpost.secrets;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM and HMAC-SM3 by Bouncy Castle: a random nonce of 96 bits in front, a tag of 128 bits behind. */
final class SmSealer implements Sealer {

    static final int CIPHER_BYTES = 16;
    static final int INDEX_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final KeyParameter cipher;
    private final KeyParameter index;

    SmSealer(String name, byte[] cipher, byte[] index) throws GeneralSecurityException {
        if (cipher.length != CIPHER_BYTES || index.length != INDEX_BYTES) {
            throw new GeneralSecurityException("keys of the wrong length");
        }
        this.name = name;
        this.cipher = new KeyParameter(cipher);
        this.index = new KeyParameter(index);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] seal(byte[] plain, byte[] place) throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(true, new AEADParameters(cipher, TAG_BITS, nonce, place));
        var sealed = Arrays.copyOf(nonce, NONCE_BYTES + gcm.getOutputSize(plain.length));
        finish(gcm, plain, 0, plain.length, sealed, NONCE_BYTES);
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short");
        }
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(false, new AEADParameters(cipher, TAG_BITS, Arrays.copyOf(sealed, NONCE_BYTES), place));
        var length = sealed.length - NONCE_BYTES;
        var plain = new byte[gcm.getOutputSize(length)];
        finish(gcm, sealed, NONCE_BYTES, length, plain, 0);
        return plain;
    }

    private static void finish(GCMModeCipher gcm, byte[] in, int from, int length, byte[] out, int to)
            throws GeneralSecurityException {
        try {
            var done = gcm.processBytes(in, from, length, out, to);
            gcm.doFinal(out, to + done);
        } catch (InvalidCipherTextException changed) {
            throw new GeneralSecurityException("changed, or of another place", changed);
        }
    }

    @Override
    public byte[] index(byte[] plain) {
        var mac = new HMac(new SM3Digest());
        mac.init(index);
        mac.update(plain, 0, plain.length);
        var tag = new byte[mac.getMacSize()];
        mac.doFinal(tag, 0);
        return tag;
    }

    @Override
    public String toString() {
        return name; // never a key
    }
}
