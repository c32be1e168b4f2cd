package publicpost.casefile.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes away, each hour, the objects that no document names: left by a rollback, a kill, or a store that did not answer. */
@Component
class ObjectSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectSweep.class);
    private static final int AT_ONCE = 100;
    private static final int EVERY_MINUTES = 60;

    private final ObjectRows rows;
    private final FileStores stores;
    private ScheduledExecutorService thread;

    ObjectSweep(ObjectRows rows, FileStores stores) {
        this.rows = rows;
        this.stores = stores;
    }

    /** @return how many went */
    int sweep() {
        var left = rows.left(AT_ONCE);
        left.forEach(key -> stores.at(Place.S3).delete(new Held(Place.S3, null, key, null)));
        return left.size();
    }

    private void pass() {
        try {
            var went = sweep();
            if (went > 0) {
                LOG.info("已清除无主对象 {} 个（objects that no document names were deleted）", went);
            }
        } catch (RuntimeException failed) {
            // tried again in an hour
            LOG.warn(
                    "无主对象暂未清除（objects are left for later）：{}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "document-objects");
            one.setDaemon(true);
            return one;
        });
        if (stores.has(Place.S3)) {
            thread.scheduleWithFixedDelay(this::pass, 1, EVERY_MINUTES, TimeUnit.MINUTES);
        } else if (rows.named() > 0) {
            LOG.warn(
                    "{} 个附件存放在对象存储中，但没有设置 publicpost.documents.s3.*，现在打不开（documents lie in a store that is not configured）",
                    rows.named());
        }
    }

    @Override
    public synchronized void stop() {
        thread.shutdownNow();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
