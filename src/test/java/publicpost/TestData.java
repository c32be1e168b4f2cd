package publicpost;

import java.nio.file.Path;

/** Where the tests of this JVM keep their database; another JVM runs beside it. */
public final class TestData {

    private static final String FORK = "publicpost.test.fork";

    /** A constant, for annotations; the application's settings fill in the number. */
    public static final String FOLDER = "target/test-data/${" + FORK + ":1}";

    private TestData() {}

    public static Path folder() {
        return Path.of("target/test-data", fork());
    }

    static String fork() {
        return System.getProperty(FORK, "1");
    }
}
