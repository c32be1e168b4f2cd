package publicpost.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is at work in the engine right now. */
@Component
class SignedIn {

    private final ObjectProvider<IdentityService> identities;

    SignedIn(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    Officer now() {
        return Officer.of(identities.getObject().getCurrentAuthentication());
    }
}
