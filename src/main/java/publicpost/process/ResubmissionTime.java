package publicpost.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** Until when an application that was sent back online may come again: as long as its case waits for it. */
@Component
class ResubmissionTime {

    private static final String LAPSES = "ResubmissionLapsed";

    private final RuntimeService runtime;
    private final ManagementService management;

    ResubmissionTime(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** The last day; empty when nothing is waited for. */
    Optional<LocalDate> lastDay(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(LAPSES)
                                .list()
                                .stream())
                .map(timer -> LocalDate.ofInstant(timer.getDuedate().toInstant().minusNanos(1), OfficeClock.ZONE))
                .findFirst();
    }
}
