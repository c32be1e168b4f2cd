package publicpost.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several installations started at the same moment on one machine, as two builds or a script would. */
class StartsAtOnceTest {

    private static final int STARTS = 3;

    @TempDir
    Path folder;

    @Test
    void eachGetsAPortOfItsOwn() throws Exception {
        var processes = new ArrayList<Process>();
        for (var start = 0; start < STARTS; start++) {
            processes.add(begin(folder.resolve("start-" + start)));
        }
        try {
            for (var process : processes) {
                assertThat(isUp(process.inputReader())).isTrue();
            }
            var ports = new HashSet<String>();
            for (var start = 0; start < STARTS; start++) {
                ports.add(Files.readString(folder.resolve("start-" + start).resolve("port")));
            }
            assertThat(ports).hasSize(STARTS);
        } finally {
            for (var process : processes) {
                process.getOutputStream().close();
                process.waitFor();
            }
        }
    }

    private static Process begin(Path data) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsTheDatabase.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static boolean isUp(BufferedReader output) {
        return output.lines().anyMatch("ready"::equals);
    }
}
