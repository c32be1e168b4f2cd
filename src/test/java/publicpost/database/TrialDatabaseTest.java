package publicpost.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import publicpost.StartRefused;

/** Each test starts a killed or stopped database again, on one folder, as its owner would. */
class TrialDatabaseTest {

    @TempDir
    static Path folder;

    private static Process holder;

    @BeforeAll
    static void anotherProcessHoldsTheDatabase() throws IOException {
        holder = hold();
    }

    @AfterAll
    static void leavesNothingBehind() throws Exception {
        holder.getOutputStream().close();
        holder.waitFor();
    }

    @Test
    void losesNothingWhenItsProcessIsKilled() throws Exception {
        var orphan = Postmaster.of(folder.resolve("postgres")).orElseThrow().process();
        kill(holder);
        assertTrue(orphan.isAlive(), "the server outlives its application");

        try (var database = open()) {
            assertFalse(orphan.isAlive(), "the orphan was stopped, not adopted");
            assertEquals("confirmed", ask(database, "select text from note limit 1"));
        } finally {
            holder = hold();
        }
    }

    @Test
    void refusesASecondProcessInOneLine() {
        var refused = assertThrows(StartRefused.class, () -> TrialDatabase.refuseIfImpossible(folder));
        assertEquals(1, refused.getMessage().lines().count());
        assertTrue(refused.getMessage().contains("已在运行（进程 %d）".formatted(holder.pid())), refused.getMessage());
        assertThrows(StartRefused.class, () -> open());
    }

    @Test
    void stopsCleanlyAndMovesAwayFromAPortThatAStrangerTook() throws Exception {
        var server = Postmaster.of(folder.resolve("postgres")).orElseThrow().process();
        holder.getOutputStream().close(); // asks it to end
        assertEquals(0, holder.waitFor());
        assertFalse(server.isAlive());
        assertFalse(Files.exists(folder.resolve("postgres/postmaster.pid")));

        var usual = Integer.parseInt(Files.readString(folder.resolve("port")));
        try (var stranger = new ServerSocket(usual, 1, InetAddress.getByName("127.0.0.1"));
                var database = open()) {
            assertNotEquals(stranger.getLocalPort(), Integer.parseInt(Files.readString(folder.resolve("port"))));
            assertEquals("1", ask(database, "select 1"));
        } finally {
            holder = hold();
        }
    }

    @Test
    void clearsAwayWhatAKilledFirstStartLeft() throws Exception {
        kill(holder);
        var data = Files.createDirectories(folder.resolve("postgres.new1/base"));
        var binaries = Files.createDirectories(folder.resolve("postgres-binaries/PG-1/bin"));
        try (var database = open()) {
            assertEquals("1", ask(database, "select 1"));
            assertFalse(Files.exists(data));
            assertFalse(Files.exists(binaries));
        } finally {
            holder = hold();
        }
    }

    @Test
    void makesNoSecondPasswordForDataThatHasOne() throws Exception {
        kill(holder);
        var password = folder.resolve("password");
        var elsewhere = Files.move(password, folder.resolve("elsewhere"));
        try {
            assertTrue(
                    assertThrows(StartRefused.class, () -> open()).getMessage().contains("口令文件"));
        } finally {
            Files.move(elsewhere, password);
            holder = hold();
        }
    }

    @Test
    void isDurableAndClosedToStrangers() throws Exception {
        kill(holder);
        try (var database = open();
                var joined = open()) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertEquals("on", ask(joined, "show " + setting));
            }
            assertEquals("100", ask(database, "show max_connections"));
            assertEquals(
                    "",
                    Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                            .get(4),
                    "no local socket");
            assertEquals("off", ask(database, "select current_setting('is_superuser')"));
            for (var user : new String[] {"postgres", TrialDatabase.NAME}) {
                var refused = assertThrows(
                        SQLException.class, () -> DriverManager.getConnection(database.url(), user, "postgres"));
                assertEquals("28P01", refused.getSQLState());
            }
        } finally {
            holder = hold();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePasswordFromOtherUsers() throws IOException {
        assertEquals("rw-------", permissions("password"));
        assertEquals("rwx------", permissions("."));
        try (var rules = Files.lines(folder.resolve("postgres/pg_hba.conf"))) {
            assertTrue(rules.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .allMatch(line -> line.endsWith("scram-sha-256")));
        }
    }

    @Test
    void takesNoStrangersProcessForItsOwn() throws IOException {
        var directory = Files.createDirectories(folder.resolve("restored"));
        Files.writeString(
                directory.resolve("postmaster.pid"),
                "%d%n%s%n%d%n".formatted(ProcessHandle.current().pid(), directory, System.currentTimeMillis() / 1000));
        assertTrue(Postmaster.of(directory).isEmpty());
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private static TrialDatabase open() {
        return TrialDatabase.open(folder, Map.of("fsync", "off"));
    }

    private static Process hold() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsTheDatabase.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        var line = output.readLine();
        while (line != null && !line.equals("ready")) {
            line = output.readLine();
        }
        assertEquals("ready", line);
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static String ask(TrialDatabase database, String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
