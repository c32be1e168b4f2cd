package publicpost.web.signin;

import static org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers.withPkce;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.process.Session;
import publicpost.process.access.Stage;

/** Signing in at an identity provider (OpenID Connect), where one is configured under the name publicpost. */
@Component
class OidcSignIn {

    static final String REGISTRATION = "publicpost";

    private static final String BEGINS_AT = "/oauth2/authorization";
    static final String ADDRESS = BEGINS_AT + "/" + REGISTRATION;

    /** What a name of an account may look like; it stands in records and addresses. */
    private static final String NAME = "[\\p{L}\\p{N}._@-]{1,64}";

    private final Optional<ClientRegistrationRepository> clients;
    private final SignInSettings settings;
    private final Offices offices;
    private final OidcUserService users = new OidcUserService();

    OidcSignIn(ObjectProvider<ClientRegistrationRepository> clients, SignInSettings settings, Offices offices) {
        this.clients = Optional.ofNullable(clients.getIfAvailable());
        this.settings = settings;
        this.offices = offices;
    }

    Optional<ClientRegistration> provider() {
        return clients.map(all -> all.findByRegistrationId(REGISTRATION));
    }

    boolean takesPasswords() {
        return provider().isEmpty() || settings.localAccounts();
    }

    void offer(HttpSecurity http, LetIn letIn, SignInRefused refused) throws Exception {
        if (provider().isEmpty()) {
            return;
        }
        // one for citizens may be there as well, and must never make an officer of anybody
        ClientRegistrationRepository officers =
                name -> name.equals(REGISTRATION) ? clients.orElseThrow().findByRegistrationId(name) : null;
        var requests = new DefaultOAuth2AuthorizationRequestResolver(officers, BEGINS_AT);
        requests.setAuthorizationRequestCustomizer(withPkce());
        http.oauth2Login(oidc -> oidc.loginPage(Routes.SIGN_IN)
                .clientRegistrationRepository(officers)
                .authorizationEndpoint(begins -> begins.authorizationRequestResolver(requests))
                .userInfoEndpoint(user -> user.oidcUserService(this::user))
                .successHandler(letIn)
                .failureHandler(refused));
    }

    private OidcUser user(OidcUserRequest token) {
        var user = users.loadUser(token);
        var name = user.getClaimAsString(settings.oidc().userClaim());
        if (name == null || !name.matches(NAME)) {
            throw new OAuth2AuthenticationException("no_name");
        }
        var codes = codes(user);
        if (codes.isEmpty()) {
            throw new OAuth2AuthenticationException(SignInRefused.NO_OFFICE);
        }
        var authorities = new HashSet<GrantedAuthority>(List.of(Stage.IN));
        codes.forEach(code -> authorities.add(new SimpleGrantedAuthority(Session.OFFICE + code)));
        return new DefaultOidcUser(
                authorities,
                user.getIdToken(),
                user.getUserInfo(),
                settings.oidc().userClaim());
    }

    /** Of what the token names only our offices count, and what the operator mapped to one. */
    private Set<String> codes(OidcUser user) {
        var named = user.getClaimAsStringList(settings.oidc().groupsClaim());
        var mapped = settings.oidc().groups();
        return (named == null ? List.<String>of() : named)
                .stream()
                        .filter(name ->
                                mapped.containsKey(name) || offices.find(name).isPresent())
                        .map(name -> mapped.getOrDefault(name, name))
                        .collect(Collectors.toSet());
    }
}
