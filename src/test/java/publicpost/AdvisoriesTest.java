package publicpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on the class path is older than a published advisory allows; offline, by the list in .ci/advisories. */
class AdvisoriesTest {

    private static final Path LIST = Path.of(".ci/advisories");

    /** {@code …/jackson-core/2.21.8/jackson-core-2.21.8.jar}, as Maven keeps them. */
    private static final Pattern JAR = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2[^/]*\\.jar");

    private static final Pattern DATE = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    /** @param harmless why it is left open, where the mended version cannot be had; empty otherwise */
    record Advisory(String artifact, String mendedIn, String ids, String source, String checked, String harmless) {

        static Advisory of(String line) {
            var parts = line.split("\t", -1);
            assertThat(parts.length).as(line).isBetween(5, 6);
            return new Advisory(parts[0], parts[1], parts[2], parts[3], parts[4], parts.length == 6 ? parts[5] : "");
        }

        String name() {
            return artifact.substring(artifact.indexOf(':') + 1);
        }

        @Override
        public String toString() {
            return artifact + " " + ids;
        }
    }

    @ParameterizedTest
    @MethodSource("advisories")
    void isMendedInWhatWeUse(Advisory advisory) {
        var used = used().get(advisory.name());

        assertThat(used).as("no longer used: strike the line").isNotNull();
        if (advisory.harmless().isEmpty()) {
            assertThat(compare(used, advisory.mendedIn()))
                    .as("%s %s: %s is mended in %s", advisory.artifact(), used, advisory.ids(), advisory.mendedIn())
                    .isNotNegative();
        } else {
            assertThat(compare(used, advisory.mendedIn()))
                    .as("%s is mended by now: strike the excuse", advisory)
                    .isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("advisories")
    void saysWhereItIsKnownFromAndWhenThatWasLookedUp(Advisory advisory) {
        assertThat(advisory.ids()).containsPattern("^(CVE|GHSA)-[\\w-]+( (CVE|GHSA)-[\\w-]+)*$");
        assertThat(advisory.source()).isNotBlank();
        assertThat(advisory.checked()).matches(DATE);
    }

    /** The list is of use only if what we are built of is seen. */
    @Test
    void seesTheWholeClassPath() {
        assertThat(used()).hasSizeGreaterThan(100).containsKeys("camunda-engine", "spring-core", "postgresql");
    }

    @ParameterizedTest
    @CsvSource({
        "2.21.8, 2.21.10, -1",
        "42.7.14, 42.7.12, 1",
        "3.1.5.RELEASE, 3.1.5, 0",
        "2.0, 2.0.0, 0",
        "10.1.61, 10.1.62, -1"
    })
    void tellsAnOlderVersion(String one, String other, int sign) {
        assertThat(Integer.signum(compare(one, other))).isEqualTo(sign);
    }

    static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Advisory::of)
                .toList();
    }

    private static Map<String, String> used() {
        var versions = new TreeMap<String, String>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> JAR.matcher(path.replace(File.separatorChar, '/')))
                .filter(java.util.regex.Matcher::matches)
                .forEach(jar -> versions.put(jar.group(1), jar.group(2)));
        return versions;
    }

    private static int compare(String one, String other) {
        var left = numbers(one);
        var right = numbers(other);
        return IntStream.range(0, Math.max(left.length, right.length))
                .map(i -> Integer.compare(i < left.length ? left[i] : 0, i < right.length ? right[i] : 0))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[.-]"))
                .takeWhile(part -> part.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
