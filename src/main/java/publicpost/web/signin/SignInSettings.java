package publicpost.web.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param longestSession after this time one signs in anew, however busy one was
 * @param addressFailures so many failures from one address within the window are let through
 * @param localAccounts whether the engine's accounts sign in with their password although an identity provider is there
 */
@ConfigurationProperties("publicpost.security")
record SignInSettings(
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("100") int addressFailures,
        @DefaultValue("15m") Duration addressWindow,
        @DefaultValue SecondFactor secondFactor,
        boolean localAccounts,
        @DefaultValue Oidc oidc) {

    /** @param requiredFor offices, such as camunda-admin, that do nothing without a second factor */
    record SecondFactor(@DefaultValue Set<String> requiredFor) {}

    /**
     * What an identity provider says in its ID token.
     *
     * @param userClaim names the account
     * @param groupsClaim names its groups
     * @param groups their name of a group to our code of the office, where they differ; the only way to {@code
     *     camunda-admin}
     */
    record Oidc(
            @DefaultValue("preferred_username") String userClaim,
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue Map<String, String> groups) {}
}
