package publicpost.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.stereotype.Component;

/** What the engine must know of this program and cannot be told in application.yaml. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final VisibleBeans beans;
    private final RecordEveryStep recordEveryStep;

    EngineSettings(VisibleBeans beans, RecordEveryStep recordEveryStep) {
        this.beans = beans;
        this.recordEveryStep = recordEveryStep;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ((SpringProcessEngineConfiguration) engine).setBeans(beans);
        engine.setCustomHistoryLevels(List.of(new CaseHistory()));
        var listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<BpmnParseListener>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(recordEveryStep);
        engine.setCustomPostBPMNParseListeners(listeners);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineReach(), new PlainRefusals()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineReach(), new PlainRefusals()));
        // a refused form is an answer, not a fault; a failed job is still logged by the job executor
        engine.setEnableCmdExceptionLogging(false);
    }
}
