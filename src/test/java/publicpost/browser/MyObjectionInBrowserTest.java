package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.outbox.DemoTelephone;
import publicpost.process.Forms;

/** A refused applicant objects by telephone, with scripts and without. */
class MyObjectionInBrowserTest extends AtTheDesk {

    @Autowired
    DemoTelephone telephone;

    private String caseNumber;

    @BeforeEach
    void isRefused() {
        caseNumber = town.applies(town.announces(1), "1994-03-01", Map.of("idNumber", "371099199403010068"));
        town.does(caseNumber, "VerifyEvidence", Forms.NOT_FOUND).does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);
    }

    private void comes(Page page, String language) {
        page.navigate(server() + "/my-application" + language);
        page.locator("[name=caseNumber]").fill(caseNumber);
        page.locator("[name=lastFour]").fill("0068");
        page.locator("main button").click();
        database.update("update app.message set sent_at = clock_timestamp() where sent_at is null");
        page.locator("[name=code]").fill(telephone.latest().get(0).text().replaceAll("(?s).*验证码([0-9]{6}).*", "$1"));
        page.locator("main button").first().click();
        page.locator("a.object").click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheRefusalToTheReview(boolean scripts) {
        try (var browser = Chromium.running()
                .newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))) {
            var page = browser.newPage();
            comes(page, "");
            page.locator("main button").click();
            assertThat(page.locator(".problems")).isFocused();
            page.locator(".problems a").first().click();
            page.getByLabel("为什么不同意这个决定").fill("我在低收入名单上，去年十月起。");
            page.locator("main button").click();
            assertThat(page.locator("#stage")).hasText("正在复核");
        }
    }

    @Test
    void noStateOfThePageHasAFault() {
        var page = browser("zh-CN");
        for (var language : List.of("", "?lang=en")) {
            page.context().clearCookies();
            comes(page, language);
            Faults.none(page, "my-objection" + language);
            page.locator("main button").click();
            assertThat(page.locator(".problems")).isVisible();
            Faults.none(page, "my-objection-wrong" + language);
        }
        page.locator("#statement").fill("我在低收入名单上");
        page.locator("main button").click();
        page.navigate(server() + "/my-application/object");
        Faults.none(page, "my-objection-none");
    }
}
