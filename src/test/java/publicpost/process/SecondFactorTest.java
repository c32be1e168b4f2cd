package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** A code besides the password, as an authenticator app makes it. */
@InOneContext
class SecondFactorTest {

    private static final String PAGE = "/account/second-factor";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identity;

    @Test
    void theCodeIsAskedForAndGoodForOnce() throws Exception {
        var secret = setUp("finance").secret();
        var finance = new Browser(port);

        assertThat(location(finance.signsIn("finance", "finance-demo"))).endsWith("/sign-in/code");
        assertThat(finance.get("/api/subsidy").statusCode()).isEqualTo(401);
        assertThat(finance.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(location(finance.open("/desk/subsidy"))).endsWith("/sign-in/code");
        assertThat(location(answers(finance, "000000"))).endsWith("/sign-in/code?refused");
        var code = code(secret, 1);
        assertThat(location(answers(finance, code))).doesNotContain("sign-in");
        assertThat(finance.get("/api/subsidy").statusCode()).isEqualTo(200);

        var thief = new Browser(port);
        thief.signsIn("finance", "finance-demo");
        assertThat(location(answers(thief, code))).endsWith("/sign-in/code?refused");
    }

    @Test
    void wrongCodesLockTheAccount() throws Exception {
        setUp("finance");
        var thief = new Browser(port);
        thief.signsIn("finance", "finance-demo");

        for (var guess = 1; guess <= 4; guess++) {
            assertThat(location(answers(thief, "00000" + guess))).endsWith("/sign-in/code?refused");
        }
        assertThat(location(answers(thief, "000005"))).endsWith("/sign-in?refused");

        assertThat(location(new Browser(port).signsIn("finance", "finance-demo")))
                .endsWith("/sign-in?refused");
    }

    @Test
    void aRecoveryCodeHelpsOnce() throws Exception {
        var recovery = setUp("finance").recovery();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(database.queryForList("select hash from app.recovery_code", String.class))
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery);

        var finance = new Browser(port);
        finance.signsIn("finance", "finance-demo");
        assertThat(location(answers(finance, recovery.get(3)))).doesNotContain("sign-in");
        var again = new Browser(port);
        again.signsIn("finance", "finance-demo");
        assertThat(location(answers(again, recovery.get(3)))).endsWith("/sign-in/code?refused");
    }

    @Test
    void itIsRemovedWithThePasswordOrByAnAdministrator() throws Exception {
        var finance = setUp("finance").browser();
        finance.fillsIn(PAGE, PAGE + "/remove", Map.of("password", "guessed"));
        assertThat(factors()).isEqualTo(1);
        finance.fillsIn(PAGE, PAGE + "/remove", Map.of("password", "finance-demo"));
        assertThat(factors()).isZero();

        setUp("finance");
        finance = new Browser(port);
        finance.signsIn("finance", "finance-demo");
        assertThat(finance.fillsIn("/sign-in/code", PAGE + "/remove", Map.of("password", "finance-demo"))
                        .statusCode())
                .isEqualTo(401);
        var other = new Browser(port).signedInAs("district");
        assertThat(other.fillsIn("/account", "/account/locked/second-factor", Map.of("account", "finance"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(factors()).isEqualTo(1);
        new Browser(port)
                .signedInAs("admin")
                .fillsIn("/account/locked", "/account/locked/second-factor", Map.of("account", "finance"));
        assertThat(factors()).isZero();
    }

    @Test
    void theSecretIsNeitherInTheClearNorShownAgain() throws Exception {
        var set = setUp("finance");

        assertThat(database.queryForObject("select secret from app.second_factor", String.class))
                .doesNotContain(set.secret());
        assertThat(set.browser().get(PAGE).body()).contains("两步验证已启用").doesNotContain("otpauth", "class=\"secret\"");
    }

    @Test
    void whereItIsObligatoryNothingIsDoneWithout() throws Exception {
        identity.saveGroup(identity.newGroup("sworn"));
        identity.createMembership("finance", "sworn");
        try {
            var finance = new Browser(port);
            assertThat(location(finance.signsIn("finance", "finance-demo"))).endsWith(PAGE);
            assertThat(location(finance.open("/desk/subsidy"))).endsWith(PAGE);
            assertThat(finance.get("/api/subsidy").statusCode()).isEqualTo(401);

            setsUp(finance);

            assertThat(finance.get("/api/subsidy").statusCode()).isEqualTo(200);
            assertThat(finance.fillsIn(PAGE, PAGE + "/remove", Map.of("password", "finance-demo"))
                            .body())
                    .contains("不能停用");
            assertThat(factors()).isEqualTo(1);
        } finally {
            identity.deleteGroup("sworn");
        }
    }

    private record SetUp(Browser browser, String secret, List<String> recovery) {}

    private SetUp setUp(String user) throws Exception {
        return setsUp(new Browser(port).signedInAs(user));
    }

    private static SetUp setsUp(Browser browser) throws Exception {
        browser.fillsIn(PAGE, PAGE + "/begin", Map.of());
        var secret = found("class=\"secret\">([A-Z2-7 ]+)<", browser.get(PAGE).body())
                .get(0)
                .replace(" ", "");
        // the code before, so that the one of now is left for the test
        var confirmed = browser.fillsIn(PAGE, PAGE + "/confirm", Map.of("code", code(secret, -1)));
        return new SetUp(browser, secret, found("<li>([a-z2-7-]+)</li>", confirmed.body()));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** By the steps of thirty seconds since now. */
    private static String code(String secret, int steps) throws Exception {
        var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(key, Instant.now().plusSeconds(30L * steps));
    }

    private static HttpResponse<String> answers(Browser browser, String code) {
        return browser.fillsIn("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private int factors() {
        return database.queryForObject(
                "select count(*) from app.second_factor where confirmed_at is not null", Integer.class);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
