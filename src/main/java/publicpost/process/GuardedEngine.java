package publicpost.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the engine the settings that keep accounts safe and inboxes fast. */
@Component
class GuardedEngine extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new SlowHash());
        engine.setEnablePasswordPolicy(true);
        engine.setResourceAuthorizationProvider(new NoRowPerTask());
        engine.setEnableExpressionsInStoredQueries(false); // a stored filter must not be able to run code
    }
}
