package publicpost.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import publicpost.StartRefused;

/** With which settings nobody may start in earnest, on the settings that the program brings for it. */
class ProductionCheckTest {

    @TempDir
    Path folder;

    private final Map<String, Object> set = new HashMap<>();

    @BeforeEach
    void nameADatabaseAndAKey() throws IOException {
        set.put(
                "publicpost.secrets.keys",
                Files.createFile(folder.resolve("keys.json")).toString());
        set.put(
                "publicpost.audit.key",
                Files.createFile(folder.resolve("audit.key")).toString());
        set.put("spring.datasource.url", "jdbc:postgresql://db.example/publicpost");
        set.put("publicpost.site.address", "https://gyg.example");
    }

    @Test
    void theSettingsOfProductionAreGoodEnough() {
        assertThat(reasons("production")).isEmpty();
        assertThat(reasons("district")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "publicpost.admin.password, Password2024!!, publicpost.admin",
        "publicpost.demo.cases, true, publicpost.demo.cases",
        "publicpost.audit.key, '', publicpost.audit.key",
        "publicpost.secrets.keys, '', publicpost.secrets.keys",
        "publicpost.audit.key, /nowhere/audit.key, publicpost.audit.key",
        "publicpost.engine-rest.deployment, true, publicpost.engine-rest.confirmed",
        "PUBLICPOST_DEMO_CASES, true, PUBLICPOST_DEMO_CASES",
        "publicpost.engine-rest.enabled, true, publicpost.engine-rest.confirmed",
        "spring.datasource.url, jdbc:postgresql://db/x?user=u&password=secret-1, SPRING_DATASOURCE_PASSWORD",
        "spring.datasource.url, '', 没有指定数据库",
        "publicpost.site.address, '', publicpost.site.address",
        "publicpost.site.address, http://gyg.example, https://",
        "publicpost.site.address, https://user:secret-1@gyg.example, https://",
        "publicpost.site.address, gyg.example, https://",
        "springdoc.api-docs.enabled, true, springdoc",
        "springdoc.swagger-ui.enabled, true, springdoc",
        "server.servlet.session.cookie.secure, false, Secure",
        "camunda.bpm.webapp.session-cookie.enable-secure-cookie, false, Secure",
        "camunda.bpm.webapp.csrf.enable-secure-cookie, false, Secure",
    })
    void eachOfTheseIsAReason(String name, String value, String words) {
        set.put(name, value);

        assertThat(reasons("production"))
                .singleElement()
                .asString()
                .contains(words)
                .doesNotContain("secret-1", "Password2024");
    }

    @ParameterizedTest
    @CsvSource({
        "http://sms.example/send, https://",
        "sms.example/send, https://",
        "https://user:secret-1@sms.example/send, token-file",
        "https://sms.example/send?token=secret-1, token-file",
    })
    void aGatewayForMessagesIsAskedThroughTlsAndByNoSecretInItsAddress(String url, String words) {
        set.put("publicpost.messages.http.url", url);
        assertThat(reasons("production")).as("nobody asks it").isEmpty();
        set.put("publicpost.messages.channel", "http");

        assertThat(reasons("production"))
                .singleElement()
                .asString()
                .contains("publicpost.messages.http.url", words)
                .doesNotContain("secret-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sms.example/send", "http://localhost:9000/send", "http://127.0.0.1/send"})
    void aGatewayBehindTlsOrOnThisMachineIsSafe(String url) {
        set.put("publicpost.messages.channel", "http");
        set.put("publicpost.messages.http.url", url);

        assertThat(reasons("production", "--publicpost.messages.http.token-file=/etc/publicpost/token"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://oss.example, https://",
        "no address, https://",
        "https://key:secret-1@oss.example, secret-key-file",
    })
    void aStoreOfDocumentsIsAskedThroughTlsAndByNoSecretInItsAddress(String endpoint, String words) {
        set.put("publicpost.documents.s3.endpoint", endpoint);

        assertThat(reasons("production"))
                .singleElement()
                .asString()
                .contains("publicpost.documents.s3.endpoint", words)
                .doesNotContain("secret-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://oss.example", "http://127.0.0.1:9000"})
    void aStoreOfDocumentsBehindTlsOrOnThisMachineIsSafe(String endpoint) {
        set.put("publicpost.documents.s3.endpoint", endpoint);

        assertThat(reasons("production", "--publicpost.documents.s3.secret-key-file=/etc/publicpost/s3"))
                .isEmpty();
        assertThat(reasons("production", "--publicpost.documents.s3.secret-key=secret-1"))
                .singleElement()
                .asString()
                .contains("publicpost.documents.s3.secret-key")
                .doesNotContain("secret-1");
    }

    @Test
    void aTokenInTheCommandLineIsAReasonAndIsNotQuoted() {
        assertThat(reasons("production", "--publicpost.messages.http.token=secret-1"))
                .singleElement()
                .asString()
                .contains("publicpost.messages.http.token")
                .doesNotContain("secret-1");
    }

    @Test
    void theEnginesInterfaceIsOpenedByTwoProperties() {
        set.put("publicpost.engine-rest.enabled", "true");
        set.put("publicpost.engine-rest.confirmed", "true");

        assertThat(reasons("production")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.datasource.password=secret-1",
                "-Dspring.datasource.password=secret-1",
                "-Dspring.datasource.hikari.password=secret-1",
                "--SPRING_DATASOURCE_PASSWORD=secret-1",
                "--spring.datasource.url=jdbc:postgresql://db/x?password=secret-1",
                "--spring.application.json={\"spring.datasource.password\":\"secret-1\"}",
                "--publicpost.admin.password=secret-1",
            })
    void aPasswordInTheCommandLineIsAReasonAndIsNotQuoted(String argument) {
        assertThat(reasons("production", argument))
                .singleElement()
                .asString()
                .containsIgnoringCase("password")
                .doesNotContain("secret-1");
    }

    @Test
    void otherWordsAreNone() {
        assertThat(reasons(
                        "production",
                        "--server.port=8080",
                        "-Xmx1g",
                        "--spring.datasource.username=app",
                        "--spring.datasource.password="))
                .isEmpty();
    }

    @Test
    void allReasonsAreToldAtOnce() {
        set.put("spring.datasource.url", "");
        set.put("springdoc.api-docs.enabled", "true");
        set.put("publicpost.demo.cases", "true");
        var reasons = reasons("production", "--spring.datasource.password=secret-1");

        assertThatThrownBy(() -> ProductionCheck.refuse(reasons))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("4 条原因（the start is refused for 4 reasons）")
                .hasMessageContaining("1. ")
                .hasMessageContaining("4. ");
    }

    private List<String> reasons(String profile, String... arguments) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return ProductionCheck.reasons(environment, List.of(arguments));
    }
}
