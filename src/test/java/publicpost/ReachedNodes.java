package publicpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Every node that the tests of all JVMs of a build have come to: a file each, which the next build takes away. */
public final class ReachedNodes {

    private static final Path FOLDER = Path.of("target/reached-nodes");

    private static final Set<String> NOTED = new TreeSet<>();

    private ReachedNodes() {}

    static synchronized void note(Collection<String> nodes) throws IOException {
        var unseen = nodes.stream().filter(NOTED::add).toList();
        if (!unseen.isEmpty()) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(TestData.fork()), unseen, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** As {@code model/node}. */
    public static Set<String> all() throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(FOLDER)) {
            for (var file : files) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
    }
}
