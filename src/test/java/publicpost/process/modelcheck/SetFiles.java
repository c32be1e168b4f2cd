package publicpost.process.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import publicpost.models.FileSet;

/** The models, tables and forms of the repository. */
public final class SetFiles {

    private SetFiles() {}

    public static FileSet here() {
        var files = new TreeMap<String, String>();
        read("processes", "*.{bpmn,dmn}", files);
        read("forms", "*.{form,html}", files);
        return FileSet.of(files);
    }

    private static void read(String folder, String pattern, TreeMap<String, String> files) {
        try (var found = Files.newDirectoryStream(Path.of(folder), pattern)) {
            for (var file : found) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
