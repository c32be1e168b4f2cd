package publicpost.process.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written from the program and kept beside it. */
final class Written {

    private Written() {}

    /** Otherwise the new one lies in target/ and the failure says so. */
    static void mustBe(String file, String text) throws IOException {
        var kept = Path.of(file);
        var anew = Path.of("target").resolve(kept.getFileName());
        Files.createDirectories(anew.getParent());
        Files.writeString(anew, text);
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("%s is no longer what the program says; copy %s over it", kept, anew)
                .isEqualTo(text);
    }
}
