package publicpost.process.access;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.stereotype.Component;

/** Lets administrators do everything in the engine, as its own set-up page would. */
@Component
class AdministratorGrants extends AdministratorAuthorizationPlugin {

    AdministratorGrants() {
        setAdministratorGroupName(Accounts.ADMINISTRATORS);
    }
}
