package publicpost.security;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Links in feeds lead to an address that is set, and not to one that a stranger's request names. */
final class SiteAddress {

    private static final String NAME = "publicpost.site.address";

    private SiteAddress() {}

    static Optional<String> missing(Environment environment) {
        var address = environment.getProperty(NAME, "").strip();
        if (address.isEmpty()) {
            return environment.acceptsProfiles(Profiles.of("production"))
                    ? Optional.of(
                            "没有用 %s 指定网站的公开地址，订阅里的链接会照着来访者说的写（the site's public address is not set）".formatted(NAME))
                    : Optional.empty();
        }
        return isSafe(address)
                ? Optional.empty()
                : Optional.of("%s 应是 https:// 开头、不带口令和参数的地址（the site's address is to be https）".formatted(NAME));
    }

    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
