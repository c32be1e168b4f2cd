package publicpost.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import publicpost.signin.Attempts;

/** What follows once somebody gave every answer asked for: it is recorded, and they go where they wanted to. */
@Component
class LetIn extends SavedRequestAwareAuthenticationSuccessHandler {

    /** Since when the session has an owner, an {@link java.time.Instant}. */
    static final String SINCE = LetIn.class.getName() + ".since";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Attempts attempts;

    LetIn(Attempts attempts) {
        this.attempts = attempts;
        setDefaultTargetUrl(Routes.START);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (who.getPrincipal() instanceof Account account) {
            complete(request, response, account, "password");
        } else {
            attempts.succeeded(who.getName(), "oidc", request.getRemoteAddr());
            request.getSession().setAttribute(SINCE, java.time.Instant.now());
        }
        super.onAuthenticationSuccess(request, response, who);
    }

    private void complete(HttpServletRequest request, HttpServletResponse response, Account account, String by) {
        var before = attempts.succeeded(account.name(), by, request.getRemoteAddr());
        keep(request, response, account.lastSignedIn(before.orElse(null)), Stage.IN);
        request.getSession().setAttribute(SINCE, java.time.Instant.now());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Account account, Stage stage) {
        var in = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(stage));
        var context = new SecurityContextImpl(in);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
