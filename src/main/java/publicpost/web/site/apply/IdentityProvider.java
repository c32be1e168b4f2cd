package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import publicpost.web.site.PublicAddress;

/**
 * An identity provider for citizens (OpenID Connect), where one is configured under the name citizen. It says a name and a
 * number; nobody is signed in by it, and the provider of the officers is another.
 */
@Component
class IdentityProvider {

    static final String REGISTRATION = "citizen";
    static final String BACK = "/apply/identity/back";

    private static final String BEGUN_FOR = IdentityProvider.class.getName() + ".begunFor";

    /** What it says, and who it is. */
    record Proof(String name, String idNumber, String issuer) {}

    private final Optional<ClientRegistrationRepository> clients;
    private final PublicAddress site;
    private final String nameClaim;
    private final String numberClaim;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final AuthenticationProvider tokens = new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    IdentityProvider(
            ObjectProvider<ClientRegistrationRepository> clients,
            PublicAddress site,
            @Value("${publicpost.citizen.name-claim:name}") String nameClaim,
            @Value("${publicpost.citizen.id-number-claim:id_number}") String numberClaim) {
        this.clients = Optional.ofNullable(clients.getIfAvailable());
        this.site = site;
        this.nameClaim = nameClaim;
        this.numberClaim = numberClaim;
    }

    private Optional<ClientRegistration> registration() {
        return clients.map(all -> all.findByRegistrationId(REGISTRATION));
    }

    /** What it is called on the screen; empty where there is none. */
    Optional<String> name() {
        return registration().map(ClientRegistration::getClientName);
    }

    /**
     * Where the applicant is asked who she is; what was asked stays in her session.
     *
     * @param application for which it is asked
     */
    Optional<String> begin(String application, HttpServletRequest request, HttpServletResponse response) {
        return registration().map(citizen -> {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients.orElseThrow(), "/apply/identity");
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var begun = OAuth2AuthorizationRequest.from(resolver.resolve(request, REGISTRATION))
                    .redirectUri(back())
                    .build();
            asked.saveAuthorizationRequest(begun, request, response);
            request.getSession().setAttribute(BEGUN_FOR, application);
            return begun.getAuthorizationRequestUri();
        });
    }

    /** For which application it was asked last; empty when for none. */
    Optional<String> begunFor(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getSessionAttribute(request, BEGUN_FOR))
                .map(String.class::cast);
    }

    private String back() {
        return site.of(BACK);
    }

    /** Empty when it answers something else than was asked, or nothing that can be believed. */
    Optional<Proof> proof(String code, String state, HttpServletRequest request, HttpServletResponse response) {
        var begun = asked.removeAuthorizationRequest(request, response);
        if (begun == null || code.isEmpty() || registration().isEmpty()) {
            return Optional.empty();
        }
        var answer = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(back())
                .build();
        try {
            var asking = new OAuth2LoginAuthenticationToken(
                    registration().orElseThrow(), new OAuth2AuthorizationExchange(begun, answer));
            return Optional.ofNullable(tokens.authenticate(asking))
                    .map(proved -> (OidcUser) proved.getPrincipal())
                    .flatMap(this::proof);
        } catch (OAuth2AuthenticationException refused) {
            return Optional.empty();
        }
    }

    private Optional<Proof> proof(OidcUser user) {
        var name = user.getClaimAsString(nameClaim);
        var number = user.getClaimAsString(numberClaim);
        return name == null || number == null
                ? Optional.empty()
                : Optional.of(new Proof(name, number, user.getIssuer().toString()));
    }
}
