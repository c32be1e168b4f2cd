package publicpost.outbox;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds, on each node, whether there is something to send; rows say whose it is. */
@Component
class DeliveryThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryThread.class);
    private static final int EVERY_SECONDS = 5;

    private final Delivery delivery;
    private final boolean enabled;
    private volatile ScheduledExecutorService thread;

    /** @param enabled false on a node that shall send nothing */
    DeliveryThread(Delivery delivery, @Value("${publicpost.messages.sending:true}") boolean enabled) {
        this.delivery = delivery;
        this.enabled = enabled;
    }

    private void pass() {
        try {
            delivery.pass(Clock.systemUTC());
        } catch (RuntimeException failed) {
            // tried again in a few seconds
            LOG.error(
                    "短信暂时不能发送（messages cannot be sent for now）：{}",
                    failed.getClass().getName());
        }
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "messages"));
        thread.scheduleWithFixedDelay(this::pass, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        running.shutdownNow();
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
