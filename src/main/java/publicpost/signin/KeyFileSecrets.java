package publicpost.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** AES-256-GCM by a key that lies in a file, made when the first secret is sealed. */
@Component
class KeyFileSecrets implements FactorSecrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final Path file;

    KeyFileSecrets(
            @Value("${publicpost.security.second-factor.key:${publicpost.data:.data}/second-factor.key}") Path file) {
        this.file = file;
    }

    @Override
    public String seal(String secret) {
        return HexFormat.of().formatHex(cipher().encrypt(secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String open(String sealed) {
        return new String(cipher().decrypt(HexFormat.of().parseHex(sealed)), StandardCharsets.UTF_8);
    }

    private AesBytesEncryptor cipher() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            var key = new SecretKeySpec(
                    HexFormat.of().parseHex(Files.readString(file).strip()), "AES");
            return new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the key of second factors cannot be read", unreadable);
        }
    }

    private void make() throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, forOwner());
            Files.writeString(file, HexFormat.of().formatHex(key));
        } catch (FileAlreadyExistsException somebodyElseDid) {
            // theirs is as good
        }
    }

    private static FileAttribute<?>[] forOwner() {
        var knowsOwners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
