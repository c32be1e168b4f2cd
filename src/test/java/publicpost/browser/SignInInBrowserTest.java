package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

/** Signing in and out as people do, on the desk and on a telephone. */
class SignInInBrowserTest extends AtTheDesk {

    @Test
    void worksWithoutScriptsByKeyboardAndAsksNobodyElse() {
        try (var plain = Chromium.running().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = plain.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(server() + "/account");

            assertThat(page.getByLabel("用户名")).isFocused();
            page.keyboard().type("town-chucun");
            page.keyboard().press("Tab");
            page.keyboard().type("town-chucun-demo");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("我的账号");
            assertThat(page.locator("dl")).containsText("初村镇");
            assertThat(asked).allMatch(url -> url.startsWith(server()));
        }
    }

    @Test
    void theSecondFactorIsSetUpAndAskedFor() throws Exception {
        var page = browser("zh-CN");
        page.navigate(server() + "/account/second-factor");
        pictures(page, "51-sign-in");
        SignIn.at(page, "finance");
        page.getByText("开始设置").click();
        var secret = page.locator(".secret").innerText().replace(" ", "");
        pictures(page, "52-second-factor");
        page.getByLabel("验证码").fill(code(secret, -1));
        page.getByText("启用", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".codes li")).hasCount(10);
        pictures(page, "53-recovery-codes");

        var again = browser("zh-CN");
        again.navigate(server() + "/account");
        SignIn.at(again, "finance");
        pictures(again, "54-code");
        again.getByLabel("验证码").fill(code(secret, 0));
        again.getByText("登录", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(again.locator("h1")).hasText("我的账号");
        pictures(again, "55-account");
        var admin = browser("zh-CN");
        admin.navigate(server() + "/account/locked");
        SignIn.at(admin, "admin");
        pictures(admin, "56-locked");
    }

    @Test
    void everyWebappLeadsOutToTheOneSignIn() {
        var page = browser("zh-CN");
        for (var webapp : List.of("tasklist", "cockpit", "admin", "welcome")) {
            page.navigate("%s/camunda/app/%s/default/".formatted(server(), webapp));
            SignIn.at(page, "admin");
            page.locator("li.account > a").click();
            page.locator("li.logout > a").click();
            assertThat(page.getByLabel("用户名")).isVisible();
            page.navigate(server() + "/account");
            assertThat(page.getByLabel("用户名")).isVisible();
        }
    }

    @Test
    void ourPagesKeepToTheirContentPolicy() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        var page = browser("zh-CN");
        var broken = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                broken.add("%s: %s".formatted(page.url(), message.text()));
            }
        });
        page.navigate(server() + "/account");
        SignIn.at(page, "district");
        for (var path : List.of(
                "/desk/cases/" + caseNumber,
                "/desk/subsidy",
                "/desk/budget",
                "/desk/debts",
                "/desk/incumbents",
                "/demo/day",
                "/api/docs")) {
            page.navigate(server() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theDemoDayIsMovedOnceItIsKnown() {
        var page = browser("zh-CN");
        page.navigate(server() + "/account");
        SignIn.at(page, "district");
        var held = new ArrayList<Route>();
        page.route("**/api/demo/day", held::add);
        page.navigate(server() + "/demo/day");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.getByText("前往")).isDisabled();
        assertThat(page.getByText("走一天")).isDisabled();
        held.get(0).resume();
        assertThat(page.getByText("前往")).isEnabled();
        assertThat(page.getByText("走一天")).isEnabled();
    }

    private static void pictures(Page page, String name) {
        page.setViewportSize(390, 844);
        Pictures.take(page, name + "-telephone");
        page.setViewportSize(1366, 768);
        Pictures.take(page, name);
    }

    private static String code(String secret, int steps) throws Exception {
        var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(key, Instant.now().plusSeconds(30L * steps));
    }
}
