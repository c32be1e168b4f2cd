package publicpost.secrets;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a change of keys go on behind the back of whoever asked for it, and after a start where it broke off. */
@Component
public class RotationThread {

    private static final Logger LOG = LoggerFactory.getLogger(RotationThread.class);

    private final KeyRotations rotations;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var one = new Thread(work, "key-rotation");
        one.setDaemon(true);
        return one;
    });

    RotationThread(KeyRotations rotations) {
        this.rotations = rotations;
    }

    public void goOn(KeyRotation rotation) {
        thread.execute(() -> {
            try {
                LOG.info("密钥 {} 轮换{}（the change of keys）", rotation.key(), rotations.go(rotation) ? "已完成" : "已停止");
            } catch (RuntimeException broken) {
                LOG.error("密钥 {} 轮换中断，可以继续（the change of keys broke off）", rotation.key(), broken);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        rotations
                .latest()
                .filter(one -> one.finishedAt() == null && !one.stopAsked())
                .ifPresent(this::goOn);
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
