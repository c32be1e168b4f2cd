package publicpost.process.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import publicpost.StartRefused;
import publicpost.audit.HeadKeys;

/** The key that signs the audit trail lies in a file, so that whoever can write the database cannot sign what was written. */
@Configuration(proxyBeanMethods = false)
class AuditKey {

    private static final String NAMED_BY = "publicpost.audit.key";

    /** @throws StartRefused when no file is named outside the demo, or it is not there or holds no key */
    @Bean
    HeadKeys headKeys(Environment environment) {
        var named = environment.getProperty(NAMED_BY, "");
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (named.isBlank() && !demo) {
            throw refused("请用 %s 指定审计签名密钥文件（name the file of the audit trail's key）".formatted(NAMED_BY));
        }
        try {
            return HeadKeys.read(Files.readString(
                    named.isBlank() ? generated(environment.getProperty("publicpost.data", ".data")) : Path.of(named)));
        } catch (NoSuchFileException missing) {
            throw refused("%s 指定的文件不存在（no such file）".formatted(NAMED_BY));
        } catch (IOException | IllegalArgumentException unusable) {
            throw refused("%s 指定的文件不是可用的 Ed25519 密钥（%s）".formatted(NAMED_BY, unusable.getMessage()));
        }
    }

    private static StartRefused refused(String line) {
        return new StartRefused("拒绝启动：" + line);
    }

    /** Made once, readable for its owner only. */
    private static Path generated(String folder) throws IOException {
        var root = Files.createDirectories(Path.of(folder));
        var key = root.resolve("audit.key");
        if (Files.notExists(key)) {
            var draft = Files.createTempFile(root, "audit", ".new");
            Files.writeString(draft, HeadKeys.generate());
            Files.move(draft, key, StandardCopyOption.ATOMIC_MOVE);
        }
        return key;
    }
}
