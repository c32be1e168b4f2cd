package publicpost.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;

/** AES-256-GCM and HMAC-SHA256 by Google Tink, which chooses the nonces and checks before it opens. */
final class AesSealer implements Sealer {

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the ciphers cannot be used", missing);
        }
    }

    private final String name;
    private final Aead cipher;
    private final Mac index;

    private AesSealer(String name, Aead cipher, Mac index) {
        this.name = name;
        this.cipher = cipher;
        this.index = index;
    }

    static AesSealer of(String name, KeysetHandle cipher, KeysetHandle index) throws GeneralSecurityException {
        var known = RegistryConfiguration.get();
        return new AesSealer(name, cipher.getPrimitive(known, Aead.class), index.getPrimitive(known, Mac.class));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] seal(byte[] plain, byte[] place) throws GeneralSecurityException {
        return cipher.encrypt(plain, place);
    }

    @Override
    public byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return cipher.decrypt(sealed, place);
    }

    @Override
    public byte[] index(byte[] plain) throws GeneralSecurityException {
        return index.computeMac(plain);
    }

    @Override
    public String toString() {
        return name; // never a key
    }
}
