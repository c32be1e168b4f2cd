package publicpost.process.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import publicpost.StartRefused;
import publicpost.audit.HeadKeys;

/** The demo makes its key once; anybody else names a file that holds one, or the start is refused. */
class AuditKeyTest {

    @TempDir
    Path folder;

    @Test
    void theDemoMakesItsOwnOnceForItsOwnerOnly() throws IOException {
        var demo = new MockEnvironment().withProperty("publicpost.data", folder.toString());
        demo.setActiveProfiles("demo");

        new AuditKey().headKeys(demo);
        var made = Files.readString(folder.resolve("audit.key"));
        new AuditKey().headKeys(demo);

        assertThat(Files.readString(folder.resolve("audit.key"))).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("audit.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void elsewhereItIsNamed() throws IOException {
        refuses(new MockEnvironment(), "publicpost.audit.key");
        refuses(naming("nowhere"), "不存在");

        write("key", HeadKeys.generate());
        assertThat(new AuditKey().headKeys(naming("key"))).isNotNull();
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws IOException {
        write("nothing", "");
        refuses(naming("nothing"), "Ed25519");
        var key = HeadKeys.generate();
        write("alone", key.substring(0, key.indexOf("-----BEGIN PUBLIC")));
        refuses(naming("alone"), "PUBLIC KEY");
        write(
                "mixed",
                key.substring(0, key.indexOf("-----BEGIN PUBLIC"))
                        + HeadKeys.generate().replaceAll("(?s).*(?=-----BEGIN PUBLIC)", ""));
        refuses(naming("mixed"), "not that of the PRIVATE KEY");
    }

    private MockEnvironment naming(String file) {
        return new MockEnvironment()
                .withProperty("publicpost.audit.key", folder.resolve(file).toString());
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private static void refuses(MockEnvironment environment, String words) {
        assertThatThrownBy(() -> new AuditKey().headKeys(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words);
    }
}
