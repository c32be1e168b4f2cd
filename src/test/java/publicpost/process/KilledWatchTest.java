package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.process.TenThousandTerms.TERMS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The node dies in the middle of a morning; the next start goes on where the last whole chunk ended. */
@Tag("own-engine")
class KilledWatchTest {

    /** No divisor of the ten thousand, so that the last chunk has rows and is told of. */
    private static final int CHUNK = 60;

    private static final int ENOUGH = 2_000;

    @TempDir
    static Path data;

    private Process node;

    @AfterEach
    void stop() throws InterruptedException {
        node.destroy();
        node.waitFor();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyTermHasOneReviewThoughTheNodeIsKilledAmongThem() throws Exception {
        start();
        runsUntil("select coalesce(sum(started), 0) >= " + ENOUGH
                + " from (select started from app.watch_run for update) r");
        node.destroyForcibly().waitFor();
        var begun = count("select sum(started) from app.watch_run");
        assertThat(begun).isBetween((long) ENOUGH, TERMS - 1L);
        assertThat(begun % CHUNK).as("whole chunks only").isZero();
        assertThat(count("select count(*) from app.matter")).isEqualTo(begun);
        assertThat(count("select count(*) from app.due where started_on is not null"))
                .isEqualTo(begun);

        start();
        runsUntil("select bool_and(finished_at is not null) from (select finished_at from app.watch_run for update) r");

        assertThat(count("select count(*) from app.matter where kind = 'TERM_REVIEW'"))
                .isEqualTo(TERMS);
        assertThat(count("select count(distinct placement_id) from app.matter where closed_on is null"))
                .isEqualTo(TERMS);
        assertThat(count("select count(*) from act_ru_task where task_def_key_ = 'ProposeTerm'"))
                .isEqualTo(TERMS);
        assertThat(
                        count(
                                "select count(distinct business_key_) from act_ru_execution where business_key_ in (select case_number from app.matter)"))
                .isEqualTo(TERMS);
        assertThat(count("select sum(found) from app.watch_run")).isEqualTo(TERMS);
        assertThat(count("select sum(started) from app.watch_run"))
                .as("no chunk was counted twice")
                .isEqualTo(TERMS);
    }

    private void start() throws IOException {
        node = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Duser.timezone=Asia/Shanghai",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TenThousandTerms.class.getName(),
                        "--publicpost.data=" + data,
                        "--publicpost.watch.chunk=" + CHUNK,
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
    }

    /** Asks whenever the watch reports; the question locks the row of the morning, and so waits for the chunk's commit. */
    private void runsUntil(String question) throws Exception {
        BufferedReader output = node.inputReader();
        var told = new StringJoiner("\n");
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("daily watch") && ask(question).equals("t")) {
                return;
            }
            told.add(line);
        }
        throw new IllegalStateException("the node has ended:\n" + told);
    }

    private static long count(String question) throws Exception {
        return Long.parseLong(ask(question));
    }

    private static String ask(String question) throws IOException, SQLException {
        var url = "jdbc:postgresql://localhost:%s/publicpost".formatted(read("port"));
        try (var connection = DriverManager.getConnection(url, "publicpost", read("password"));
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(data.resolve(file)).strip();
    }
}
