package publicpost.process.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import publicpost.models.FileSet;

/** The tables of a set of files that is deployed nowhere, or no longer: each has one version, numbered 0. */
final class FiledTables implements TableSource {

    private static final int ONLY = 0;

    private final FileSet files;

    FiledTables(FileSet files) {
        this.files = files;
    }

    @Override
    public StoredTable latest(String key) {
        var text = files.text(DmnTables.file(key))
                .orElseThrow(() -> new NoSuchElementException("no table %s among the files".formatted(key)));
        return new StoredTable(key, key, ONLY, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public StoredTable version(String key, int version) {
        if (version != ONLY) {
            throw new NoSuchElementException("no version %d of %s among the files".formatted(version, key));
        }
        return latest(key);
    }
}
