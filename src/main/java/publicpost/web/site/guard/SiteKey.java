package publicpost.web.site.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import publicpost.secrets.Secrets;

/** Marks what the site asked, so that any node knows it again and nobody else can have asked it. */
@Component
class SiteKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;

    SiteKey(Secrets secrets) {
        this.secrets = secrets;
    }

    String proofs() {
        return Base64.getEncoder().encodeToString(secrets.keyFor("site.proofs"));
    }

    String mark(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.keyFor("site.questions"), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
