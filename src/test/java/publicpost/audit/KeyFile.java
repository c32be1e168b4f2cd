package publicpost.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key that an operator makes for whoever starts the system in earnest. */
public final class KeyFile {

    private KeyFile() {}

    /** The argument that names it; made once a folder. */
    public static String named(Path folder) {
        var file = folder.resolve("operator.key");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, HeadKeys.generate());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return "--publicpost.audit.key=" + file;
    }
}
