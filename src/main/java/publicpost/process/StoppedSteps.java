package publicpost.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Lets the engine try a case's step again after it has given up, as it does when a step was stopped for a while. */
@Component
class StoppedSteps {

    private static final int TRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService jobs;

    StoppedSteps(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    void tryAgain(String caseNumber) {
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()) {
            var given = jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .noRetriesLeft()
                    .list();
            given.stream().map(Job::getId).forEach(job -> jobs.setJobRetries(job, TRIES));
        }
    }
}
