package publicpost.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * Makes and changes the file of keys: {@code create FILE aes|sm}, {@code add FILE aes|sm}, {@code promote FILE KEY},
 * {@code remove FILE KEY}, {@code list FILE}.
 */
public final class KeyTool {

    private static final String HELP =
            "create FILE aes|sm | add FILE aes|sm | promote FILE KEY | remove FILE KEY | list FILE";

    private KeyTool() {}

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        LoggerFactory.getLogger(KeyTool.class).info(run(args));
    }

    /** @return what there is to say: names of keys, never a key */
    static String run(String... args) throws IOException, GeneralSecurityException {
        if (args.length < 2) {
            return HELP;
        }
        var path = Path.of(args[1]);
        var more = args.length > 2 ? args[2] : "";
        switch (args[0]) {
            case "create" -> create(path, scheme(more));
            case "add" -> KeyFile.read(path).adding(scheme(more)).write(path);
            case "promote" -> KeyFile.read(path).promoting(more).write(path);
            case "remove" -> KeyFile.read(path).without(more).write(path);
            case "list" -> {}
            default -> {
                return HELP;
            }
        }
        var ring = KeyFile.read(path).ring();
        return "keys %s, in use %s"
                .formatted(
                        ring.sealers().keySet().stream().sorted().toList(),
                        ring.primaries().values().stream().sorted().toList());
    }

    private static void create(Path path, Scheme scheme) throws IOException, GeneralSecurityException {
        if (Files.exists(path)) {
            throw new IOException("there is a file already: " + path);
        }
        KeyFile.fresh(scheme).write(path);
    }

    private static Scheme scheme(String word) {
        return Scheme.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
