package publicpost.web.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param longest after this time one signs in anew, however busy one was
 * @param addressFailures so many failures from one address within the window are let through
 */
@ConfigurationProperties("publicpost.sign-in")
record SignInSettings(
        @DefaultValue("12h") Duration longest,
        @DefaultValue("100") int addressFailures,
        @DefaultValue("15m") Duration addressWindow) {}
