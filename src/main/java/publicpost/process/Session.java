package publicpost.process;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.stereotype.Component;

/** Who is signed in to Tasklist, for the pages and calls beside it: one sign-in serves all. */
@Component
public class Session {

    private final ProcessEngine engine;

    Session(ProcessEngine engine) {
        this.engine = engine;
    }

    public Optional<Officer> officer(HttpServletRequest request) {
        var session = request.getSession(false);
        var all = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        return Optional.ofNullable(all)
                .map(signedIn -> (UserAuthentication) signedIn.getAuthenticationForProcessEngine(engine.getName()))
                .map(user -> new Officer(user.getIdentityId(), Set.copyOf(user.getGroupIds())));
    }
}
