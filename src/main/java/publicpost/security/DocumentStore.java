package publicpost.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;

/** What goes to a store of objects is sealed, but who asks for which object, and that it may, is not. */
final class DocumentStore {

    private static final String ENDPOINT = "publicpost.documents.s3.endpoint";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private DocumentStore() {}

    /** A reason against the start where it would be asked without TLS, or by an address that says the secret. */
    static Optional<String> inTheClear(ConfigurableEnvironment environment) {
        var endpoint = environment.getProperty(ENDPOINT, "").strip();
        if (endpoint.isEmpty()) {
            return Optional.empty();
        }
        try {
            var address = URI.create(endpoint);
            if (address.getUserInfo() != null || address.getQuery() != null) {
                return Optional.of(ENDPOINT + " 里有账号或参数，会写进日志；密钥请放在 publicpost.documents.s3.secret-key-file 指定的文件里"
                        + "（a secret in the address of the store of documents: use the file）");
            }
            return "https".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(address.getHost()))
                    ? Optional.empty()
                    : notSafe();
        } catch (IllegalArgumentException noAddress) {
            return notSafe();
        }
    }

    private static Optional<String> notSafe() {
        return Optional.of(ENDPOINT + " 必须以 https:// 开头：存取附件不能明文传输（the store of documents is asked through TLS only）");
    }
}
