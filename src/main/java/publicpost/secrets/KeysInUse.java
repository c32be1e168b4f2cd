package publicpost.secrets;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the keys of the file against the database at the start, and takes up a file that was changed meanwhile. */
@Component
class KeysInUse implements SmartLifecycle {

    private static final int LOOK_EVERY_SECONDS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(KeysInUse.class);

    private final Keys keys;
    private final UsedKeys used;
    private ScheduledExecutorService watch;

    /** @throws publicpost.StartRefused when data are sealed by a key that is not at hand */
    KeysInUse(Keys keys, JdbcClient database) {
        this.keys = keys;
        this.used = new UsedKeys(database);
        used.check(keys.ring());
        used.add(keys.current());
    }

    /** Takes up what the file says now. */
    void takeUp() {
        keys.takeUp(used::add);
    }

    /** Nothing is sealed by others than the key in use any more. */
    void retireOthers() {
        used.retireOthers(keys.current().name());
    }

    private void look() {
        try {
            if (keys.isChanged()) {
                takeUp();
                LOG.info(
                        "密钥文件已更新，当前密钥 {}（the key file was taken up）",
                        keys.current().name());
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "密钥文件未能更新（the key file could not be taken up）：{}",
                    failed.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void start() {
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "key-file");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        watch.shutdownNow();
        watch = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }
}
