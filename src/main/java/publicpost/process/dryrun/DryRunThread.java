package publicpost.process.dryrun;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import publicpost.dryrun.DryRunRegister;
import publicpost.dryrun.DryRunWork;
import publicpost.dryrun.Sides;
import publicpost.process.tables.DmnTables;

/** Reckons behind the back of whoever asked for it, one run after the other, and goes on after a start where it broke off. */
@Component
class DryRunThread {

    private final DryRunRegister register;
    private final DryRunWork work;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(runs -> {
        var one = new Thread(runs, "dry-run");
        one.setDaemon(true);
        return one;
    });

    DryRunThread(DryRunRegister register, DryRunWork work) {
        this.register = register;
        this.work = work;
    }

    /** @return done when this node does nothing more with it */
    Future<?> goOn(Long run) {
        return thread.submit(() -> work.go(run, sides(run)));
    }

    private Sides sides(Long run) {
        return new Sides(DmnTables.of(register.live(run)), DmnTables.of(register.drafted(run)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        register.underWay().forEach(run -> goOn(run.id()));
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
