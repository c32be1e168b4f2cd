package publicpost.officelists;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes through lists behind the back of whoever sent them, one at a time, and goes on after a start where it broke off. */
@Component
public class MatchThread {

    private static final Logger LOG = LoggerFactory.getLogger(MatchThread.class);
    private static final Duration UNRECEIVED = Duration.ofDays(1);
    private static final int LONGEST_CHUNK_SECONDS = 20;

    private final MatchRun run;
    private final OfficeListTable lists;
    private final Finishing finishing;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var named = new Thread(work, "office-lists");
        named.setDaemon(true);
        return named;
    });

    MatchThread(MatchRun run, OfficeListTable lists, Finishing finishing, Clock clock) {
        this.run = run;
        this.lists = lists;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** @return done when this node does nothing more with it */
    public CompletableFuture<Void> goOn(long list) {
        return CompletableFuture.runAsync(() -> go(list), thread);
    }

    private void go(long list) {
        try {
            run.go(list);
            finishing.forgetByOldKeys();
        } catch (RuntimeException broken) {
            // not even that could be written down
            LOG.error("名单 {} 比对中断（the matching broke off）", list, broken);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        lists.deleteUnreceived(clock.instant().minus(UNRECEIVED));
        lists.underWay().forEach(this::goOn);
    }

    @PreDestroy
    void close() throws InterruptedException {
        run.close();
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_CHUNK_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
