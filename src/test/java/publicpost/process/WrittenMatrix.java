package publicpost.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of {@code src/docs/access.md}, as people read them. */
final class WrittenMatrix {

    private static final Path WRITTEN = Path.of("src/docs/access.md");

    private WrittenMatrix() {}

    /**
     * @param first what the first column is called
     * @return by the first column, and by role
     */
    static Map<String, Map<String, String>> of(String first) throws IOException {
        var rows = Files.readAllLines(WRITTEN).stream()
                .dropWhile(line -> !line.startsWith("| " + first + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(WrittenMatrix::cells)
                .toList();
        var roles = rows.get(0);
        var matrix = new TreeMap<String, Map<String, String>>();
        for (var row : rows.subList(2, rows.size())) {
            var cells = new HashMap<String, String>();
            for (var i = 1; i < roles.size(); i++) {
                cells.put(roles.get(i), row.get(i));
            }
            matrix.put(row.get(0), cells);
        }
        return matrix;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
