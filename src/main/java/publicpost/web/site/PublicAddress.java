package publicpost.web.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Under which address the site is known outside. A feed that caches keep names it, and an identity provider answers there,
 * so that it is not taken from what somebody's request says of itself; where none is set, as in a trial, there is nothing
 * else.
 */
@Component
public class PublicAddress {

    private final String set;

    PublicAddress(@Value("${publicpost.site.address:}") String set) {
        this.set = set.strip();
    }

    /** A path of the site as others outside are told it. */
    public String of(String path) {
        var site = set.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(set.endsWith("/") ? set.substring(0, set.length() - 1) : set);
        return site.path(path).toUriString();
    }
}
