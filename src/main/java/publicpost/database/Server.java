package publicpost.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** PostgreSQL on the data directory of a folder: made whole or not at all, started, and stopped for good. */
final class Server {

    private static final String DRAFT = "postgres.new";

    private final DataFolder folder;
    private final String password;
    private final Map<String, String> settings;
    private final Path data;
    private final Path binaries;
    private final EmbeddedPostgres postgres;

    Server(DataFolder folder, Map<String, String> settings) throws IOException, SQLException {
        this.folder = folder;
        this.password = folder.password();
        this.settings = settings;
        this.data = folder.root().resolve("postgres");
        this.binaries = Files.createDirectories(folder.root().resolve("postgres-binaries"));
        stopOrphan(data);
        removeUnfinished();
        if (Files.notExists(data)) {
            create();
        }
        this.postgres = start(data);
        provideReader();
    }

    int port() {
        return postgres.getPort();
    }

    /** A first start that is killed half-way must not leave a directory that looks complete, so it gets its name last. */
    private void create() throws IOException, SQLException {
        var draft = Files.createTempDirectory(folder.root(), DRAFT);
        var server = start(draft);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'"
                    .formatted(TrialDatabase.NAME, password)); // base64url, no quotes
            statement.execute("create database %1$s owner %1$s".formatted(TrialDatabase.NAME));
        }
        stop(server, draft);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What officers look at is read in this role; only a server's administrator may make one. */
    private void provideReader() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'publicpost_desk') then
                            create role publicpost_desk nologin;
                            grant publicpost_desk to %s;
                        end if;
                    end $$"""
                            .formatted(TrialDatabase.NAME));
        }
    }

    /** What a killed first start left: drafts of the data, and binaries without the mark of being all unpacked. */
    private void removeUnfinished() throws IOException {
        try (var drafts = Files.newDirectoryStream(folder.root(), DRAFT + "*")) {
            for (var draft : drafts) {
                stopOrphan(draft);
                FileUtils.deleteQuietly(draft.toFile()); // else next time: its maker may be at work for another second
            }
        }
        try (var unpacked = Files.newDirectoryStream(binaries)) {
            for (var version : unpacked) {
                if (Files.notExists(version.resolve(".exists"))) {
                    FileUtils.deleteDirectory(version.toFile());
                }
            }
        }
    }

    private EmbeddedPostgres start(Path directory) throws IOException {
        try (var turn = Turn.take()) {
            return settled(directory).start();
        }
    }

    private EmbeddedPostgres.Builder settled(Path directory) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false) // it would race with the pool and the engine
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(Port.remembered(folder.portFile()))
                .setConnectConfig("password", password)
                // these reach initdb behind the library's own "-A trust", and the last one counts
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        settings.forEach(builder::setServerConfig);
        Settings.OURS.forEach(builder::setServerConfig);
        return builder;
    }

    void stop() throws IOException {
        stop(postgres, data);
    }

    /** The library waits five seconds at most, so less is left to write by then, and we wait for the real end. */
    private void stop(EmbeddedPostgres server, Path directory) throws IOException {
        var process = Postmaster.of(directory);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException gone) {
            // a server that is down already needs no checkpoint
        }
        server.close();
        process.ifPresent(Postmaster::awaitEnd);
    }

    /** After a kill of our process its server lives on, with settings and a port that may no longer be ours. */
    private static void stopOrphan(Path directory) throws IOException {
        var orphan = Postmaster.of(directory);
        if (orphan.isPresent()) {
            orphan.get().stop();
        }
    }
}
