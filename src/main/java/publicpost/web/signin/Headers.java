package publicpost.web.signin;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What every answer tells the browser to keep to, unless it says otherwise itself, as scripts do that may be kept. The
 * engine's webapps have a content policy of their own.
 */
final class Headers {

    /**
     * Scripts and styles come from our files only; the diagram writes style attributes. Pages are framed by Tasklist.
     */
    static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self';"
                    + " frame-ancestors 'self'; base-uri 'none'; object-src 'none'";

    /** Pages for everybody have no style but that of the file, are framed by nobody, and make nothing of a text. */
    static final String SITE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    /** The page that tries the open API and the studio's editors bring styles along in their scripts. */
    private static final String STYLES_IN_SCRIPTS =
            CONTENT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final String DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private Headers() {}

    static void of(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        // over what the engine says, which lets a browser keep its answers
                        Routes.any(List.of("/camunda/api/**")),
                        (request, response) -> response.setHeader("Cache-Control", "no-store")))
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(DEVICES))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Routes.any(Routes.DESCRIPTION), new ContentSecurityPolicyHeaderWriter(STYLES_IN_SCRIPTS)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Routes.any(Routes.EDITORS), new ContentSecurityPolicyHeaderWriter(STYLES_IN_SCRIPTS)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Routes.any(Routes.SITE), new ContentSecurityPolicyHeaderWriter(SITE)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Routes.any(Routes.SITE), (request, response) -> response.setHeader("X-Frame-Options", "DENY")))
                // does not replace what is there: a policy of the page's own, such as a document's
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Routes.not(Routes.WEBAPPS), new ContentSecurityPolicyHeaderWriter(CONTENT)));
    }
}
