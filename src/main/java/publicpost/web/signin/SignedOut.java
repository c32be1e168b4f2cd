package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import publicpost.process.access.Stage;
import publicpost.signin.Attempts;

/** Records who left. */
@Component
class SignedOut implements LogoutHandler {

    private final Attempts attempts;

    SignedOut(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        if (Stage.IN.reachedBy(who)) {
            attempts.signedOut(who.getName());
        }
    }
}
