package publicpost.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Chains what was committed, on a thread of its own: a second after somebody says so, every few seconds in any case, and at
 * once after a start, when a node before may have been killed between an entry and its link.
 */
@Component
public class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** So that a burst of entries is chained at once. */
    private static final long GATHERING_MS = 1000;

    private static final long AT_LEAST_EVERY_MS = 5000;

    /** What a long transaction added below what is chained already is looked for that often. */
    private static final Duration ALL = Duration.ofMinutes(10);

    private final Sealing sealing;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile ScheduledExecutorService thread;
    private long floor;
    private Instant lookedAtAll = Instant.MIN;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Something was committed. */
    void wake() {
        var running = thread;
        if (running != null && woken.compareAndSet(false, true)) {
            try {
                running.schedule(this::pass, GATHERING_MS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                // the next start chains it
                LOG.debug("not chained before the stop");
            }
        }
    }

    /** Chains everything committed before now. */
    public synchronized void seal() {
        floor = Math.max(floor, sealing.all(0));
        lookedAtAll = Instant.now();
    }

    private synchronized void pass() {
        woken.set(false);
        try {
            if (lookedAtAll.isBefore(Instant.now().minus(ALL))) {
                seal();
            } else {
                sealing.all(floor);
            }
        } catch (RuntimeException failed) {
            // tried again in a few seconds; verify tells of what stays unchained
            LOG.error("audit entries could not be chained", failed);
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "audit-sealer"));
        thread.scheduleWithFixedDelay(this::pass, 0, AT_LEAST_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        running.shutdown();
        try {
            running.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
