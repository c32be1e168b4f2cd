package publicpost.process.replay;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plays runs behind the back of whoever asked for them, one after the other, and goes on after a start where it broke off. */
@Component
class ReplayThread {

    private static final int LONGEST_CHUNK_SECONDS = 20;

    private final ReplayWork work;
    private final ReplayRows runs;
    private final ScratchSchemas schemas;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var named = new Thread(task, "replay");
        named.setDaemon(true);
        return named;
    });

    ReplayThread(ReplayWork work, ReplayRows runs, ScratchSchemas schemas) {
        this.work = work;
        this.runs = runs;
        this.schemas = schemas;
    }

    /** @return done when this node does nothing more with it */
    CompletableFuture<Void> goOn(long run) {
        return CompletableFuture.runAsync(() -> work.go(run), thread);
    }

    /** Done when everything is that it was asked until now. */
    CompletableFuture<Void> allDone() {
        return CompletableFuture.runAsync(() -> {}, thread);
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        clear();
        runs.underWay().forEach(this::goOn);
    }

    /** What runs left behind whose node was killed, and that nobody is at. */
    void clear() {
        schemas.runs().forEach(run -> {
            try (var claim = schemas.claim(run)) {
                if (claim.isOurs()) {
                    schemas.drop(run);
                }
            }
        });
    }

    @PreDestroy
    void close() throws InterruptedException {
        work.close();
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_CHUNK_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
