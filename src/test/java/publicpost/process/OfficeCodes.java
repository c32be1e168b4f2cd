package publicpost.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of the offices that every start writes to the database, which are the engine's groups. */
public final class OfficeCodes {

    private static final Path OFFICES = Path.of("src/main/resources/db/migration/R__offices.sql");
    private static final Pattern ROW = Pattern.compile("\\('([a-z0-9-]+)', '[A-Z]+', '([^']+)'");

    private OfficeCodes() {}

    public static Set<String> all() throws IOException {
        return names().keySet();
    }

    /** With what they are called in Chinese. */
    public static Map<String, String> names() {
        try {
            return ROW.matcher(Files.readString(OFFICES))
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
