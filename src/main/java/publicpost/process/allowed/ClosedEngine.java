package publicpost.process.allowed;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Puts the gate before the engine's own deployers, and takes out of the engine what would run a stranger's code. */
@Component
public class ClosedEngine extends AbstractProcessEnginePlugin {

    private final ModelGate gate;
    private final Nameable nameable;

    public ClosedEngine(ModelGate gate, Nameable nameable) {
        this.gate = gate;
        this.nameable = nameable;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var deployers = new ArrayList<Deployer>();
        deployers.add(gate);
        deployers.addAll(engine.getCustomPreDeployers() == null ? List.of() : engine.getCustomPreDeployers());
        engine.setCustomPreDeployers(deployers);
        engine.setExpressionManager(new ClosedExpressions(nameable));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setEnableXxeProcessing(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
    }
}
