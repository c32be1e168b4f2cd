package publicpost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds for every file that is kept: small, quick to test, and bound to nobody's machine. */
class SourceRuleTest {

    private static final List<Path> KEPT = Stream.of(
                    "src", "processes", "forms", ".ci", ".githooks", "pom.xml", "README.md")
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|xml|md|ya?ml|sql|json|html|js|css|form|bpmn|dmn|csv|txt|factories)|[^.]*");
    private static final Pattern REGISTRY = Pattern.compile(
            "(?i)registry\\.(npm|yarn)|repo1?\\.maven|maven\\.aliyun|pypi\\.org|(artifactory|nexus)[.:/]|<(pluginR|r)epository>");

    private static final int LINES = 200;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void aClassFitsOnAFewScreens() {
        none(Path.of("src/main/java"), file -> lines(file) > LINES);
    }

    @Test
    void aTestWaitsForWhatHappensAndNeverForTheClock() {
        var sleep = Pattern.compile("(Thread|TimeUnit\\.[A-Z]+|SECONDS|MILLISECONDS)\\.sleep\\(|waitForTimeout\\(");
        none(
                Path.of("src/test"),
                file -> isText(file) && sleep.matcher(read(file)).find());
    }

    @Test
    void noFileNamesAPackageRegistry() {
        KEPT.forEach(kept ->
                none(kept, file -> isText(file) && REGISTRY.matcher(read(file)).find()));
    }

    @Test
    void nothingLargeIsKeptButWhatOthersMade() {
        KEPT.forEach(kept -> none(kept, file -> !isVendored(file) && size(file) > MEGABYTE));
    }

    private static void none(Path below, Predicate<Path> wrong) {
        try (var files = Files.walk(below)) {
            assertEquals(
                    List.of(), files.filter(Files::isRegularFile).filter(wrong).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isText(Path file) {
        return !isVendored(file) && TEXT.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isVendored(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(Path.of("vendor")::equals);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
