package publicpost.retention;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes behind the back of whoever asked for it, and goes on after a start where it broke off. */
@Component
public class RetentionThread {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionThread.class);

    private final Retention retention;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var one = new Thread(work, "retention");
        one.setDaemon(true);
        return one;
    });

    RetentionThread(Retention retention) {
        this.retention = retention;
    }

    /** @return done when nothing of the list is left, or it broke off */
    public Future<?> goOn(long run) {
        return thread.submit(() -> {
            try {
                var left = true;
                while (left) {
                    left = retention.next(run);
                }
            } catch (RuntimeException broken) {
                LOG.error("保存期限清单 {} 执行中断，可以继续（the deletion broke off）", run, broken);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        retention.underWay().forEach(run -> goOn(run.id()));
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
