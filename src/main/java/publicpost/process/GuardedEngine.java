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
        // our own filters ask for the current user's groups; nobody but an administrator may store another,
        // and QueryExpressionGuard refuses expressions in the queries a browser sends
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setEnableExpressionsInAdhocQueries(false);
    }
}
