package publicpost.process.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import publicpost.process.CaseDesk;
import publicpost.process.Officer;
import publicpost.process.Work;

/** Does the offices' work for the demo: every step as the officer who really does it, every timer when it is due. */
@Component
@Profile("demo")
class DemoDesk {

    private final Work work;
    private final CaseDesk cases;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final EntityManager rows;

    DemoDesk(Work work, CaseDesk cases, RuntimeService runtime, ManagementService jobs, EntityManager rows) {
        this.work = work;
        this.cases = cases;
        this.runtime = runtime;
        this.jobs = jobs;
        this.rows = rows;
    }

    /** The demo has one user per office, of the same name. */
    static Officer officer(String office) {
        return new Officer(office, Set.of(office));
    }

    String start(Officer officer, String process, String form, Map<String, ?> answer) {
        var caseNumber = work.start(officer, process, form, answer);
        endOfStep();
        return caseNumber;
    }

    /** Completes every open task of that step in the case, each as its own office. */
    void complete(String caseNumber, String step, Map<String, ?> answer) {
        var open = work.open(caseNumber).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        if (open.isEmpty()) {
            throw new IllegalStateException("the demo expected %s in %s, not %s"
                    .formatted(
                            step,
                            caseNumber,
                            work.open(caseNumber).stream()
                                    .map(Task::getTaskDefinitionKey)
                                    .toList()));
        }
        for (var task : open) {
            work.complete(officer(work.officesOf(task).iterator().next()), task, answer);
            endOfStep();
        }
        runDue(caseNumber);
    }

    void withdraw(String caseNumber, String village, String reason) {
        cases.withdraw(caseNumber, officer(village), reason);
        endOfStep();
    }

    /**
     * Runs what the job executor would run now. It cannot come before us: it does not see the cases until all of them
     * are there.
     */
    void runDue(String caseNumber) {
        for (var job : due(caseNumber)) {
            jobs.executeJob(job);
            endOfStep();
        }
    }

    private List<String> due(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .map(job -> job.getId())
                .toList();
    }

    /** Outside the demo every step is a transaction with rows read afresh. */
    private void endOfStep() {
        rows.flush();
        rows.clear();
    }
}
