package publicpost.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import publicpost.process.access.Account;
import publicpost.process.access.Stage;
import publicpost.process.access.Standings;
import publicpost.signin.Attempts;
import publicpost.signin.SecondFactors;

/** What follows a right password: the second factor where there is one, and once every answer is given, the way in. */
@Component
class LetIn extends SavedRequestAwareAuthenticationSuccessHandler {

    /** Since when the session is at its stage, an {@link Instant}. */
    static final String SINCE = LetIn.class.getName() + ".since";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Attempts attempts;
    private final SecondFactors factors;
    private final Standings standings;
    private final SignInSettings settings;

    LetIn(Attempts attempts, SecondFactors factors, Standings standings, SignInSettings settings) {
        this.attempts = attempts;
        this.factors = factors;
        this.standings = standings;
        this.settings = settings;
        setDefaultTargetUrl(Routes.START);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (!(who.getPrincipal() instanceof Account account)) {
            // the identity provider asked for whatever it asks for
            attempts.succeeded(who.getName(), "oidc", request.getRemoteAddr());
            request.getSession().setAttribute(SINCE, Instant.now());
            leadOn(request, response);
        } else if (factors.has(account.name())) {
            keep(request, response, account, Stage.CODE_AWAITED);
            response.sendRedirect(Routes.CODE);
        } else if (standings
                .of(account.name())
                .filter(standing -> isObligatory(standing.offices()))
                .isPresent()) {
            keep(request, response, account, Stage.FACTOR_MISSING);
            response.sendRedirect(Routes.SECOND_FACTOR);
        } else {
            complete(request, response, account, "password");
            leadOn(request, response);
        }
    }

    boolean isObligatory(Set<String> offices) {
        return settings.secondFactor().requiredFor().stream().anyMatch(offices::contains);
    }

    /** Every answer was given: the account is in, in a session with a new name. */
    void complete(HttpServletRequest request, HttpServletResponse response, Account account, String by) {
        request.changeSessionId();
        var before = attempts.succeeded(account.name(), by, request.getRemoteAddr());
        keep(request, response, account.lastSignedIn(before.orElse(null)), Stage.IN);
    }

    /** To the page that was asked for first. */
    void leadOn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        super.onAuthenticationSuccess(
                request, response, SecurityContextHolder.getContext().getAuthentication());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Account account, Stage stage) {
        var in = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(stage));
        var context = new SecurityContextImpl(in);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(SINCE, Instant.now());
    }
}
