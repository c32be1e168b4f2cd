package publicpost.process;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** What the cases wait for the calendar to bring: ends of windows, notices and corrections. */
@Component
public class Timers {

    /** One such day; without a case number where the case has ended meanwhile. */
    public record Timer(String caseNumber, String step, LocalDateTime at) {}

    /** At the most so many models begin by the clock alone; those mornings are no case's day. */
    private static final int STARTS = 10;

    private final ManagementService jobs;
    private final InstanceCases cases;
    private final RepositoryService repository;

    Timers(ManagementService jobs, InstanceCases cases, RepositoryService repository) {
        this.jobs = jobs;
        this.cases = cases;
        this.repository = repository;
    }

    /** The earliest first, those that are due and not yet fired above all. */
    public List<Timer> next(int most) {
        var next = jobs
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, most + STARTS)
                .stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .limit(most)
                .toList();
        var numbers = cases.of(next.stream().map(Job::getProcessInstanceId).collect(toSet()));
        return next.stream()
                .map(job -> new Timer(
                        numbers.getOrDefault(job.getProcessInstanceId(), ""),
                        stepOf(job),
                        LocalDateTime.ofInstant(job.getDuedate().toInstant(), OfficeClock.ZONE)))
                .toList();
    }

    /** Whether something is due that has not been done yet. */
    public boolean busy() {
        return jobs.createJobQuery().executable().withRetriesLeft().count() > 0;
    }

    /** As the model labels it. */
    private String stepOf(Job job) {
        var activity = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(activity)
                .getAttributeValue("name");
    }
}
