package publicpost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.SpringApplication.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import publicpost.PublicPosts;

/** Signing in at a real identity provider on another port, with every redirect and every check of a token. */
@Tag("own-engine")
class OidcTest {

    private static final String ME = "/camunda/api/admin/auth/user/default";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext system;
    private static String here;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();

    @BeforeAll
    static void start() throws IOException {
        var port = free();
        here = "http://127.0.0.1:" + port;
        var running = Provider.start(port);
        provider = running;
        system = run(
                PublicPosts.class,
                "--publicpost.data=" + data,
                "--server.port=" + port,
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.security.oauth2.client.registration.publicpost.client-id=" + Provider.CLIENT,
                "--spring.security.oauth2.client.registration.publicpost.client-secret=" + Provider.CLIENT_SECRET,
                "--spring.security.oauth2.client.registration.publicpost.client-name=区政务认证",
                "--spring.security.oauth2.client.registration.publicpost.scope=openid",
                // another name than ours, so that the cookies of both stay apart
                "--spring.security.oauth2.client.provider.publicpost.issuer-uri=http://localhost:"
                        + running.getWebServer().getPort(),
                "--publicpost.security.oidc.groups.pp-admins=camunda-admin");
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        system.close();
        provider.close();
    }

    @BeforeEach
    void honest() {
        Provider.SAYS.clear();
        Provider.forges = false;
    }

    @Test
    void theProviderLetsAnOfficerIn() throws Exception {
        Provider.SAYS.put("groups", List.of("town-chucun", "camunda-admin", "some-other-group"));
        assertThat(get("/desk/subsidy").body()).contains("区政务认证").doesNotContain("name=\"password\"");

        var arrived = signIn();

        assertThat(arrived.uri().getPath()).isEqualTo("/desk/subsidy");
        assertThat(arrived.statusCode()).isEqualTo(200);
        // camunda-admin is nobody's by a group's name alone, and the engine knows no account of this name
        assertThat(get(ME).body()).contains("\"userId\":\"li-wei\"", "tasklist").doesNotContain("cockpit");
        assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
        assertThat(get("/account").body()).contains("li-wei", "初村镇").doesNotContain("两步验证");
        assertThat(system.getBean(JdbcTemplate.class)
                        .queryForObject(
                                "select distinct detail ->> 'by' from app.audit_entry where act = 'SIGNED_IN' and actor = 'li-wei'",
                                String.class))
                .isEqualTo("oidc");
    }

    @Test
    void anAdministratorIsOneByTheMapping() throws Exception {
        Provider.SAYS.put("groups", List.of("pp-admins"));
        get("/desk/subsidy");

        signIn();

        assertThat(get(ME).body()).contains("cockpit", "admin");
    }

    @Test
    void whoBelongsToNoOfficeStaysOutside() throws Exception {
        Provider.SAYS.put("groups", List.of("domain-users"));

        assertThat(signIn().body()).contains("不属于本系统的任何机构");
        assertThat(get(ME).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "iss, https://elsewhere.example",
        "nonce, another",
        "aud, another-client",
        "preferred_username, <script>",
    })
    void aTokenThatLiesIsRefused(String claim, String lie) throws Exception {
        Provider.SAYS.put("groups", List.of("town-chucun"));
        Provider.SAYS.put(claim, claim.equals("aud") ? List.of(lie) : lie);

        refused();
    }

    @Test
    void aForgedTokenIsRefused() throws Exception {
        Provider.SAYS.put("groups", List.of("town-chucun"));
        Provider.forges = true;

        refused();
    }

    @Test
    void localPasswordsAreClosed() throws Exception {
        assertThat(get("/sign-in").body()).doesNotContain("name=\"password\"");
        assertThat(system.getBean(SecurityFilterChain.class).getFilters())
                .noneMatch(UsernamePasswordAuthenticationFilter.class::isInstance)
                .anyMatch(OAuth2LoginAuthenticationFilter.class::isInstance);

        post(here + "/sign-in", "username=admin&password=admin-demo");

        assertThat(get(ME).statusCode()).isEqualTo(401);
    }

    private void refused() throws Exception {
        var answer = signIn();

        assertThat(answer.uri().toString()).isEqualTo(here + "/sign-in?provider");
        assertThat(answer.body()).contains("统一身份认证没有完成");
        assertThat(get(ME).statusCode()).isEqualTo(401);
    }

    /** Over to the provider, through its page, and back. */
    private HttpResponse<String> signIn() throws Exception {
        var page = get(OidcSignIn.ADDRESS);
        assertThat(page.uri().toString()).startsWith("http://localhost:").endsWith("/login");
        return post(
                page.uri().toString(),
                "username=%s&password=%s&_csrf=%s"
                        .formatted(Provider.USER, encoded(Provider.PASSWORD), token(page.body())));
    }

    private static String token(String page) {
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        return token.find() ? encoded(token.group(1)) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(here + path)).header("Accept", "text/html,*/*");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html,*/*")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
