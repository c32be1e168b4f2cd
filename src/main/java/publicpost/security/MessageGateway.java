package publicpost.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;

/** What goes to a gateway for short messages is a telephone number and what its owner is told. */
final class MessageGateway {

    private static final String URL = "publicpost.messages.http.url";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private MessageGateway() {}

    /** A reason against the start where it would be asked without TLS, or by an address that says the secret. */
    static Optional<String> inTheClear(ConfigurableEnvironment environment) {
        if (!"http".equals(environment.getProperty("publicpost.messages.channel"))) {
            return Optional.empty();
        }
        try {
            var address = URI.create(environment.getProperty(URL, "").strip());
            if (address.getUserInfo() != null || address.getQuery() != null) {
                return Optional.of(URL + " 里有账号或参数，会写进日志；令牌请放在 publicpost.messages.http.token-file 指定的文件里"
                        + "（a secret in the gateway's address: use the file）");
            }
            return "https".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(address.getHost()))
                    ? Optional.empty()
                    : notSafe();
        } catch (IllegalArgumentException noAddress) {
            return notSafe();
        }
    }

    private static Optional<String> notSafe() {
        return Optional.of(
                URL + " 必须以 https:// 开头：短信里有电话和办理情况，不能明文传输" + "（the gateway for messages is asked through TLS only）");
    }
}
