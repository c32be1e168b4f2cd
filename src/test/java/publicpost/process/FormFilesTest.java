package publicpost.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside what is checked of forms (ModelChecksTest): the scripts of their pages import what is there. */
class FormFilesTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/forms");
    private static final Pattern LOCAL_IMPORT = Pattern.compile("from '\\./([a-z]+\\.js)'");

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptImportsWhatIsThere(Path script) throws IOException {
        var imported = LOCAL_IMPORT
                .matcher(Files.readString(script))
                .results()
                .map(found -> SCRIPTS.resolve(found.group(1)))
                .collect(toSet());

        assertThat(imported).allSatisfy(file -> assertThat(file).exists());
    }

    static List<Path> scripts() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}
