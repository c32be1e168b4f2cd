package publicpost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import publicpost.signin.Attempts;

/** Back to the page, which says one sentence for every kind of refusal of a password. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    /** An identity provider let somebody in who belongs to no office here. */
    static final String NO_OFFICE = "no_office";

    private final Attempts attempts;

    SignInRefused(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(Routes.SIGN_IN + why(request, refused));
    }

    private String why(HttpServletRequest request, AuthenticationException refused) {
        if (refused instanceof OAuth2AuthenticationException provider) {
            attempts.failedUnknown(request.getRemoteAddr());
            return provider.getError().getErrorCode().equals(NO_OFFICE) ? "?stranger" : "?provider";
        }
        return refused instanceof TooManyFailures ? "?later" : "?refused";
    }
}
