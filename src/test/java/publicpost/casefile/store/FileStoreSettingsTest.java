package publicpost.casefile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import publicpost.StartRefused;

/** Which stores there are is said by the settings, and half of them refuse the start. */
class FileStoreSettingsTest {

    private static final String S3 = "publicpost.documents.s3.";

    @TempDir
    Path folder;

    private final MockEnvironment set = new MockEnvironment();

    @BeforeEach
    void aBucketIsNamed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret-key"), "secret-1");
        set.withProperty("publicpost.documents.store", "s3")
                .withProperty(S3 + "endpoint", "https://oss.example")
                .withProperty(S3 + "bucket", "scans")
                .withProperty(S3 + "access-key", "key-1")
                .withProperty(S3 + "secret-key-file", secret.toString());
    }

    private FileStores stores() {
        return FileStoreSettings.fileStores(set, null);
    }

    @Test
    void bothStoresAreAtHandWhereABucketIsNamed() {
        assertThat(stores().current()).isEqualTo(Place.S3);
        set.setProperty("publicpost.documents.store", "database");
        assertThat(stores().current()).isEqualTo(Place.DATABASE);
        assertThat(stores().has(Place.S3)).isTrue();
        assertThat(S3Settings.of(set)).asString().doesNotContain("key-1");
    }

    @Test
    void withoutSettingsContentsLieInTheirRows() {
        var rows = FileStoreSettings.fileStores(new MockEnvironment(), null);

        assertThat(rows.current()).isEqualTo(Place.DATABASE);
        assertThat(rows.has(Place.S3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "publicpost.documents.store, disk, publicpost.documents.store",
        "publicpost.documents.s3.endpoint, oss.example, endpoint",
        "publicpost.documents.s3.endpoint, 'http://user:secret-1@', endpoint",
        "publicpost.documents.s3.bucket, '', bucket",
        "publicpost.documents.s3.access-key, ' ', access-key",
        "publicpost.documents.s3.secret-key-file, /nowhere/secret, secret-key-file",
    })
    void whatIsMissingOrMeansNothingRefusesTheStart(String name, String value, String words) {
        set.setProperty(name, value);

        assertThatThrownBy(this::stores)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("secret-1");
    }
}
