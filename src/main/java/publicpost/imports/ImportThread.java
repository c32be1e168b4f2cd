package publicpost.imports;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tries lists out and takes them behind the back of whoever asked for it, and goes on after a start where it broke off. */
@Component
public class ImportThread {

    private static final Logger LOG = LoggerFactory.getLogger(ImportThread.class);

    /** Lists at once: a long one does not hold up another office's. */
    private static final int LISTS = 2;

    private static final int LONGEST_ROW_SECONDS = 20;

    private final ImportRun run;
    private final ListTable lists;
    private final Map<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(LISTS, work -> {
        var thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });

    ImportThread(ImportRun run, ListTable lists) {
        this.run = run;
        this.lists = lists;
    }

    /**
     * Lets a list go on; where it is at work still, afterwards.
     *
     * @return done when this node does nothing more with it
     */
    public CompletableFuture<Void> goOn(long list) {
        var after = underWay.compute(list, (id, before) -> {
            var first = before == null ? CompletableFuture.<Void>completedFuture(null) : before;
            return first.thenRunAsync(() -> go(id), pool);
        });
        after.whenComplete((done, failed) -> underWay.remove(list, after));
        return after;
    }

    private void go(long list) {
        try {
            run.go(list);
        } catch (RuntimeException broken) {
            // not even that could be written down
            LOG.error("名单 {} 中断（the import broke off）", list, broken);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        lists.underWay().forEach(this::goOn);
    }

    @PreDestroy
    void close() throws InterruptedException {
        run.close();
        pool.shutdown();
        if (!pool.awaitTermination(LONGEST_ROW_SECONDS, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }
}
