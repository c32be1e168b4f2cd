package publicpost.bench;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.springframework.core.annotation.Order;

/** Takes back what this program tunes in the engine, after its own plugins; what its models need stays. */
@Order(DefaultSettings.LAST)
class DefaultSettings extends AbstractProcessEnginePlugin {

    static final int LAST = Integer.MAX_VALUE;

    /** What the starter and the engine have where application.yaml says nothing. */
    static final String[] ARGUMENTS = {
        "--camunda.bpm.history-level=full",
        "--camunda.bpm.generic-properties.properties.history-cleanup-strategy=removalTimeBased",
        "--camunda.bpm.generic-properties.properties.history-removal-time-strategy=end",
        "--camunda.bpm.generic-properties.properties.cmmn-enabled=true",
        "--camunda.bpm.generic-properties.properties.standalone-tasks-enabled=true",
        "--camunda.bpm.generic-properties.properties.task-metrics-enabled=true",
        "--camunda.bpm.generic-properties.properties.ensure-job-due-date-not-null=false",
        "--camunda.bpm.generic-properties.properties.job-executor-acquire-by-due-date=false",
        "--camunda.bpm.metrics.enabled=true",
        "--camunda.bpm.metrics.db-reporter-activate=true",
        "--camunda.bpm.eventing.execution=true",
        "--camunda.bpm.eventing.history=true",
        "--camunda.bpm.eventing.task=true",
        "--spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=false",
        "--camunda.bpm.job-execution.core-pool-size=3",
        "--camunda.bpm.job-execution.max-pool-size=10",
        "--camunda.bpm.job-execution.queue-capacity=3",
        "--camunda.bpm.job-execution.max-jobs-per-acquisition=3",
        "--camunda.bpm.job-execution.max-wait=60000",
    };

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new DefaultAuthorizationProvider());
        engine.setCustomSessionFactories(null);
    }
}
