package publicpost.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.lang3.SystemUtils;
import publicpost.StartRefused;

/** A PostgreSQL in a folder, for whoever has no server yet; what it has confirmed survives any end. */
public final class TrialDatabase implements AutoCloseable {

    /** Of the database and of its owner. */
    static final String NAME = "publicpost";

    /** One server per folder in this process, however many application contexts ask for it. */
    private static final Map<Path, TrialDatabase> RUNNING = new HashMap<>();

    private final DataFolder folder;
    private final Server server;
    private int users;

    private TrialDatabase(DataFolder folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts the server of this folder, or joins it; each one who opened it closes it once. */
    public static TrialDatabase open(Path root, Map<String, String> settings) {
        synchronized (RUNNING) {
            var database =
                    RUNNING.computeIfAbsent(root.toAbsolutePath().normalize(), absent -> start(absent, settings));
            database.users++;
            return database;
        }
    }

    /** Says so when the database cannot be started here, before anything else is. */
    static void refuseIfImpossible(Path root) {
        refuseRootWithoutNamespace();
        synchronized (RUNNING) {
            if (!RUNNING.containsKey(root.toAbsolutePath().normalize())) {
                DataFolder.take(root).close();
            }
        }
    }

    private static TrialDatabase start(Path root, Map<String, String> settings) {
        var folder = DataFolder.take(root);
        try {
            return new TrialDatabase(folder, new Server(folder, settings));
        } catch (IOException | SQLException | IllegalStateException e) {
            folder.close();
            throw new StartRefused(
                    "数据库未能启动：%s；日志在 %s（the database did not start: %1$s; its log is in %2$s）"
                            .formatted(e.getMessage(), root.resolve("postgres").resolve("log")),
                    e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void refuseRootWithoutNamespace() {
        if (SystemUtils.IS_OS_LINUX
                && "root".equals(System.getProperty("user.name"))
                && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused(
                    "PostgreSQL 不能以 root 身份运行，且本机不允许用户命名空间：请改用普通用户启动，或用 SPRING_DATASOURCE_URL 指定数据库服务器"
                            + "（PostgreSQL refuses root and user namespaces are blocked here: start as an ordinary user, or name a server)");
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.port(), NAME);
    }

    public String username() {
        return NAME;
    }

    public String password() {
        try {
            return folder.password();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        synchronized (RUNNING) {
            if (--users > 0) {
                return;
            }
            RUNNING.values().remove(this);
            try (folder) {
                server.stop();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
