package publicpost.process.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of processes/ without an engine or a database; a test may publish a changed one as the next version. */
public final class TableFiles implements TableSource {

    private final Map<String, List<StoredTable>> published = new HashMap<>();

    TableFiles() {
        List.of(DmnTables.TARGET_GROUPS, DmnTables.FIGURES, DmnTables.FINDINGS).forEach(key -> publish(key, text(key)));
    }

    /** For tests of other packages that only need the tables as they are. */
    public static DmnTables tables() {
        return new DmnTables(new TableFiles());
    }

    static String text(String key) {
        try {
            return Files.readString(Path.of("processes", key + ".dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(String key, String text) {
        var versions = published.computeIfAbsent(key, k -> new ArrayList<>());
        var version = versions.size() + 1;
        versions.add(new StoredTable(
                key + ":" + version,
                key,
                version,
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public StoredTable latest(String key) {
        var versions = published.get(key);
        return versions.get(versions.size() - 1);
    }

    @Override
    public StoredTable version(String key, int version) {
        return published.get(key).get(version - 1);
    }
}
