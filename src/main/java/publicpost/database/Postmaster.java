package publicpost.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import publicpost.StartRefused;

/** The server process that postmaster.pid of a data directory names, if it is really that server. */
record Postmaster(ProcessHandle process) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Optional<Postmaster> of(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return lines.size() < 3
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> isPostgresSince(
                                process, Long.parseLong(lines.get(2).strip())))
                        .map(Postmaster::new);
    }

    /** A process id is used again after a reboot; program and hour of birth together are not. */
    private static boolean isPostgresSince(ProcessHandle process, long second) {
        var info = process.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return isPostgres
                && info.startInstant()
                        .map(started -> Duration.between(started, Instant.ofEpochSecond(second))
                                        .abs()
                                        .compareTo(PATIENCE)
                                < 0)
                        .orElse(true);
    }

    /** Ends sessions and writes everything out, as pg_ctl's fast mode does, which refuses to work for root. */
    void stop() throws IOException {
        if (Files.isExecutable(Path.of("/bin/kill"))) {
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).start();
        } else {
            process.destroy(); // the write-ahead log makes up for the sudden end
        }
        awaitEnd();
    }

    void awaitEnd() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused(
                    "上次的数据库进程 %d 未能停止，请手工结束后再启动（the database process of last time does not stop; end it by hand）"
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
