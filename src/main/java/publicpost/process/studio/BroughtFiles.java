package publicpost.process.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;

/**
 * The files that came with the program, and those of a folder that the operator named ({@code publicpost.models.folder}), such
 * as a checkout of a repository: its {@code processes/} and {@code forms/} stand in place of those of the same name.
 */
@Component
class BroughtFiles {

    private static final Map<String, String> KINDS =
            Map.of("bpmn", "processes", "dmn", "processes", "form", "forms", "html", "forms");

    private final ResourcePatternResolver resources;
    private final Path folder;

    BroughtFiles(ResourcePatternResolver resources, @Value("${publicpost.models.folder:}") String folder) {
        this.resources = resources;
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath();
    }

    FileSet packaged() {
        var files = new TreeMap<String, String>();
        KINDS.forEach((kind, directory) -> {
            try {
                for (var file : resources.getResources("classpath*:%s/*.%s".formatted(directory, kind))) {
                    files.put(file.getFilename(), file.getContentAsString(UTF_8));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return new FileSet(files);
    }

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** @throws UncheckedIOException when the folder, or a file in it, cannot be read as UTF-8; it names which */
    FileSet withFolder(FileSet packaged) {
        if (folder == null) {
            return packaged;
        }
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(new IOException("没有文件夹 " + folder));
        }
        var files = new TreeMap<String, String>();
        KINDS.forEach((kind, directory) -> read(folder.resolve(directory), kind, files));
        return packaged.with(files);
    }

    private static void read(Path directory, String kind, Map<String, String> files) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var found = Files.newDirectoryStream(directory, "*." + kind)) {
            for (var file : found) {
                files.put(file.getFileName().toString(), text(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(new IOException("读不出 " + file + "：须为 UTF-8 文本", unreadable));
        }
    }
}
