package publicpost.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Two keysets of Tink, one that seals and one that indexes, with the same numbers and the same primary key.
 *
 * @param cipher AES-256-GCM
 * @param index HMAC-SHA256
 */
record AesKeys(KeysetHandle cipher, KeysetHandle index) {

    private static final Parameters INDEX;

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            INDEX = HmacParameters.builder()
                    .setKeySizeBytes(32)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the ciphers cannot be used", missing);
        }
    }

    static AesKeys fresh(int id) throws GeneralSecurityException {
        return new AesKeys(
                KeysetHandle.newBuilder()
                        .addEntry(fresh(PredefinedAeadParameters.AES256_GCM, id).makePrimary())
                        .build(),
                KeysetHandle.newBuilder()
                        .addEntry(fresh(INDEX, id).makePrimary())
                        .build());
    }

    private static KeysetHandle.Builder.Entry fresh(Parameters parameters, int id) {
        return KeysetHandle.generateEntryFromParameters(parameters).withFixedId(id);
    }

    static AesKeys read(String cipher, String index) throws GeneralSecurityException {
        return new AesKeys(
                TinkJsonProtoKeysetFormat.parseKeyset(cipher, InsecureSecretKeyAccess.get()),
                TinkJsonProtoKeysetFormat.parseKeyset(index, InsecureSecretKeyAccess.get()));
    }

    String cipherJson() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(cipher, InsecureSecretKeyAccess.get());
    }

    String indexJson() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(index, InsecureSecretKeyAccess.get());
    }

    /** With one more, which opens and does not seal yet. */
    AesKeys with(int id) throws GeneralSecurityException {
        return new AesKeys(
                KeysetHandle.newBuilder(cipher)
                        .addEntry(fresh(PredefinedAeadParameters.AES256_GCM, id))
                        .build(),
                KeysetHandle.newBuilder(index).addEntry(fresh(INDEX, id)).build());
    }

    AesKeys promoting(int id) throws GeneralSecurityException {
        return new AesKeys(only(cipher, id, any -> true), only(index, id, any -> true));
    }

    AesKeys without(int id) throws GeneralSecurityException {
        return new AesKeys(only(cipher, primary(), any -> any != id), only(index, primary(), any -> any != id));
    }

    int primary() {
        return cipher.getPrimary().getId();
    }

    Map<Integer, AesKeys> each() throws GeneralSecurityException {
        var each = new TreeMap<Integer, AesKeys>();
        for (var i = 0; i < cipher.size(); i++) {
            var id = cipher.getAt(i).getId();
            each.put(id, new AesKeys(only(cipher, id, any -> any == id), only(index, id, any -> any == id)));
        }
        return each;
    }

    private static KeysetHandle only(KeysetHandle keys, int primary, IntPredicate which)
            throws GeneralSecurityException {
        var some = KeysetHandle.newBuilder();
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.getAt(i);
            if (which.test(key.getId())) {
                var entry = KeysetHandle.importKey(key.getKey()).withFixedId(key.getId());
                some.addEntry(key.getId() == primary ? entry.makePrimary() : entry);
            }
        }
        return some.build();
    }

    @Override
    public String toString() {
        return "AES keys"; // never a key
    }
}
