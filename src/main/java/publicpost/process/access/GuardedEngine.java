package publicpost.process.access;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.springframework.stereotype.Component;

/** Gives the engine the settings that keep accounts safe and inboxes fast. */
@Component
class GuardedEngine extends AbstractProcessEnginePlugin {

    private final RevocationsAtHand revocations;

    GuardedEngine(RevocationsAtHand revocations) {
        this.revocations = revocations;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new SlowHash());
        engine.setEnablePasswordPolicy(true);
        engine.setResourceAuthorizationProvider(new NoRowPerTask());
        engine.setCustomSessionFactories(List.of(revocations));
        engine.setCommandCheckers(List.of(new OwnTasks(), new AuthorizationCommandChecker()));
        // our own filters ask for the current user's groups; nobody but an administrator may store another,
        // and QueryExpressionGuard refuses expressions in the queries a browser sends
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setEnableExpressionsInAdhocQueries(false);
    }
}
