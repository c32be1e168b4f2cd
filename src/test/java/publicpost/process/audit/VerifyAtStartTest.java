package publicpost.process.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import publicpost.PublicPosts;
import publicpost.database.TrialDatabase;

/** On the command line: the trail is checked, one line says what was found, and the exit code says it to scripts. */
@Tag("own-engine")
class VerifyAtStartTest {

    @TempDir
    static Path data;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void endsWithZeroWhenTheTrailHoldsAndWithOneWhenItIsBroken() throws Exception {
        assertThat(verifies("审计记录完整")).isZero();

        try (var database = TrialDatabase.open(data, Map.of());
                var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            var seen = statement.executeQuery("select count(*) from app.audit_link");
            seen.next();
            assertThat(seen.getInt(1)).as("the first start was recorded").isPositive();
            statement.execute("alter table app.audit_entry disable trigger audit_stays");
            statement.execute(
                    "update app.audit_entry set actor = 'nobody' where id = (select entry_id from app.audit_link where seq = 1)");
            statement.execute("alter table app.audit_entry enable always trigger audit_stays");
        }

        assertThat(verifies("第 1 条（记录号 ")).isOne();
    }

    private static int verifies(String words) throws Exception {
        var node = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublicPosts.class.getName(),
                        "--publicpost.data=" + data,
                        "--publicpost.audit.verify",
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = node.waitFor();
        assertThat(said).contains(words);
        return code;
    }
}
