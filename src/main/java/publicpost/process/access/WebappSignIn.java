package publicpost.process.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.process.Officer;
import publicpost.process.Session;

/**
 * Tells Tasklist, Cockpit, Admin and Welcome who is signed in. The engine's own filter for this
 * ({@code ContainerBasedAuthenticationFilter}) keeps the groups it saw first, and fails on a person whom only an
 * identity provider knows.
 */
class WebappSignIn extends OncePerRequestFilter {

    /** What may be opened is asked again after this time, or at once when the offices changed. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ProcessEngine engine;
    private final Session session;
    private final RequestMatcher webapps;

    WebappSignIn(ProcessEngine engine, Session session, RequestMatcher webapps) {
        this.engine = engine;
        this.session = session;
        this.webapps = webapps;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !webapps.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var officer = session.officer(request);
        if (officer.isPresent()) {
            tell(request, officer.get());
        } else if (request.getSession(false) != null) {
            AuthenticationUtil.updateSession(request.getSession(false), new Authentications());
        }
        chain.doFilter(request, response);
    }

    private void tell(HttpServletRequest request, Officer officer) {
        var known = AuthenticationUtil.getAuthsFromSession(request.getSession())
                .getAuthenticationForProcessEngine(engine.getName());
        if (!(known instanceof UserAuthentication user && isStill(user, officer))) {
            var all = new Authentications();
            all.addOrReplace(authentication(officer));
            AuthenticationUtil.updateSession(request.getSession(), all);
        }
    }

    private static boolean isStill(UserAuthentication known, Officer officer) {
        return known.getIdentityId().equals(officer.id())
                && Set.copyOf(known.getGroupIds()).equals(officer.offices())
                && known.getCacheValidationTime().after(new Date());
    }

    private UserAuthentication authentication(Officer officer) {
        var user = new UserAuthentication(officer.id(), engine.getName());
        user.setGroupIds(new ArrayList<>(officer.offices()));
        user.setTenantIds(new ArrayList<>());
        user.setCacheValidationTime(new Date(System.currentTimeMillis() + FRESH.toMillis()));
        var applications = new HashSet<>(Set.of(AuthenticationUtil.APP_WELCOME));
        for (var application : AuthenticationUtil.APPS) {
            if (engine.getAuthorizationService()
                    .isUserAuthorized(officer.id(), user.getGroupIds(), ACCESS, APPLICATION, application)) {
                applications.add(application);
            }
        }
        user.setAuthorizedApps(applications);
        return user;
    }
}
