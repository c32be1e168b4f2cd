package publicpost.process;

import java.util.List;
import java.util.function.Supplier;
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

    /** Lets an officer be at work in the engine until that is done; whoever was before is so again afterwards. */
    <T> T as(Officer officer, Supplier<T> work) {
        var engine = identities.getObject();
        var before = engine.getCurrentAuthentication();
        try {
            engine.setAuthentication(officer.id(), List.copyOf(officer.offices()));
            return work.get();
        } finally {
            engine.setAuthentication(before);
        }
    }
}
