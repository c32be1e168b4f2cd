package publicpost.process;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** Keeps the engine on the office's day, so that its timers and due dates move along. */
@Component
class EngineClock {

    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(OfficeClock clock, ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
        set(clock.shift());
    }

    @EventListener
    void moved(OfficeClock.Moved clock) {
        set(clock.shift());
        var executor = ((ProcessEngineImpl) engine.getObject())
                .getProcessEngineConfiguration()
                .getJobExecutor();
        if (executor.isActive()) {
            // it may be waiting for a timer that is due only now
            executor.jobWasAdded();
        }
    }

    private static void set(Duration shift) {
        if (shift.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(shift.toMillis());
        }
    }
}
