package publicpost.web.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From one address no more than so many wrong passwords, whatever the account. */
class AddressLimitTest {

    private final AddressLimit limit = new AddressLimit(new SignInSettings(
            Duration.ofHours(12),
            3,
            Duration.ofMinutes(15),
            new SignInSettings.SecondFactor(Set.of()),
            false,
            new SignInSettings.Oidc("preferred_username", "groups", Map.of())));

    @Test
    void failuresUseItUpForThatAddressOnly() {
        for (var failure = 1; failure <= 3; failure++) {
            assertThatCode(() -> limit.refuseIfUsedUp("10.0.0.1")).doesNotThrowAnyException();
            limit.failed("10.0.0.1");
        }

        assertThatThrownBy(() -> limit.refuseIfUsedUp("10.0.0.1")).isInstanceOf(TooManyFailures.class);
        assertThatCode(() -> limit.refuseIfUsedUp("10.0.0.2")).doesNotThrowAnyException();
    }
}
