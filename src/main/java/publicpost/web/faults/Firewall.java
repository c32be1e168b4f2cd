package publicpost.web.faults;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Lets no parameter through that no database could be asked about. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(
                value -> value == null || !UNFIT.matcher(value).find());
        return firewall;
    }
}
