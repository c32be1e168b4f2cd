package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import publicpost.watch.WatchRuns;

/** Watches at once after a start where a morning was missed: the timer knows only of the next one. */
@Component
class MissedMorning {

    private static final int WATCH_HOUR = 6;

    private final WatchRuns runs;
    private final RuntimeService runtime;
    private final Clock clock;

    MissedMorning(WatchRuns runs, RuntimeService runtime, Clock clock) {
        this.runs = runs;
        this.runtime = runtime;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void makeUp() {
        var done = runs.last().filter(run -> !run.day().isBefore(lastMorning()) && run.finished());
        if (done.isEmpty()) {
            runtime.startProcessInstanceByKey("daily-watch");
        }
    }

    private LocalDate lastMorning() {
        var now = LocalDateTime.now(clock);
        return now.getHour() < WATCH_HOUR ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }
}
