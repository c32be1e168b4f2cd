package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.web.site.guard.Challenge;
import publicpost.web.site.guard.TrialForm;

/** The task of a form under load, on a telephone: done by the browser itself, or in words where it has no scripts. */
class ChallengeInBrowserTest extends AtTheDesk {

    private static final String NUMBERS = "零一二三四五六七八九";

    @Autowired
    Challenge challenge;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private TrialForm trial;

    @BeforeEach
    void open() {
        trial = new TrialForm(challenge, mappings);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private Page telephone(boolean scripts, String path) {
        var page = Chromium.running()
                .newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))
                .newPage();
        page.navigate(server() + path);
        return page;
    }

    @Test
    void theBrowserDoesItByItselfAndSendsTheFormWhenItIsDone() {
        var page = telephone(true, TrialForm.PATH);
        page.getByLabel("事实").fill("名单有误");
        page.locator("form button").click();

        assertThat(page.locator(".none")).hasText("收到：名单有误");
        page.context().close();
    }

    @Test
    void itSaysInWordsHowFarItIsAndTroublesNobodyWithTheQuestion() {
        var page = telephone(true, TrialForm.PATH);

        assertThat(page.locator("[role=status]")).hasText("验证完成，可以提交");
        assertThat(page.locator(".question")).isHidden();
        Pictures.atBothWidths(page, "site-challenge-done");
        page.setViewportSize(390, 844);
        assertThat(Faults.of(page)).isEmpty();
        page.context().close();
    }

    @Test
    void whatCannotBeDoneBecomesTheQuestion() {
        var page = Chromium.running()
                .newContext(new NewContextOptions().setViewportSize(390, 844))
                .newPage();
        page.addInitScript("Crypto.prototype.__defineGetter__('subtle', () => ({ digest: () => Promise.reject() }))");
        page.navigate(server() + TrialForm.PATH);

        assertThat(page.locator("[role=status]")).hasText("不能自动验证，请回答下面的算式");
        assertThat(page.locator(".question")).isVisible();
        page.context().close();
    }

    @Test
    void withoutScriptsASumIsAnsweredAndWhatWasTypedStays() {
        var page = telephone(false, TrialForm.PATH);
        page.getByLabel("事实").fill("名单有误");
        page.locator("[name=answer]").fill("99");
        page.locator("form button").click();

        assertThat(page.locator("#challenge-problem")).containsText("算式的答案不对");
        assertThat(page.getByLabel("事实")).hasValue("名单有误");
        Pictures.atBothWidths(page, "site-challenge-in-words");
        page.setViewportSize(390, 844);

        page.locator("[name=answer]")
                .fill(String.valueOf(sum(page.locator(".question label").textContent())));
        page.locator("form button").click();
        assertThat(page.locator(".none")).hasText("收到：名单有误");
        page.context().close();
    }

    private static int sum(String question) {
        return NUMBERS.indexOf(question.charAt(0)) + NUMBERS.indexOf(question.charAt(2));
    }

    @Test
    void inEnglishItIsAskedInEnglish() {
        var page = telephone(false, TrialForm.PATH + "?lang=en");

        assertThat(page.locator(".question label").textContent().strip()).matches("How much is \\w+ plus \\w+\\?");
        assertThat(page.locator(".challenge").textContent()).doesNotContainPattern("\\p{IsHan}");
        page.context().close();
    }
}
