package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "Can I apply?" on a telephone: without scripts, by keyboard, and for whoever hears the page. */
class CanIApplyInBrowserTest extends AtTheDesk {

    @Test
    void worksOnATelephoneWithoutScripts() {
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            var page = telephone.newPage();
            page.navigate(server() + "/can-i-apply");
            page.getByLabel("乡村岗位").check();
            page.getByLabel("年（四位数）").fill("1976");
            page.getByLabel("月", new Page.GetByLabelOptions().setExact(true)).fill("13");
            page.getByLabel("日", new Page.GetByLabelOptions().setExact(true)).fill("1");
            show(page);

            assertThat(page.locator(".problems")).isFocused();
            page.getByText("日历上没有这一天").first().click();
            assertThat(page.getByLabel("年（四位数）")).isFocused();
            assertThat(page.getByLabel("乡村岗位")).isChecked();
            Pictures.take(page, "can-i-apply-wrong-390");

            page.getByLabel("月", new Page.GetByLabelOptions().setExact(true)).fill("3");
            page.getByLabel("女", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("没有登记").check();
            page.getByLabel("没有", new Page.GetByLabelOptions().setExact(true)).check();
            show(page);

            assertThat(page.locator(".answer")).isFocused();
            assertThat(page.locator("#answer-title")).hasText("可以申请");
            assertThat(page.locator(".groups")).containsText("农村大龄人员");
            assertThat(page.getByLabel("年（四位数）")).hasValue("1976");
            assertThat(page.url()).isEqualTo(server() + "/can-i-apply");
            Pictures.take(page, "can-i-apply-answer-390");
        }
    }

    @Test
    void noStateOfThePageHasAFault() {
        var page = browser("zh-CN");
        page.navigate(server() + "/can-i-apply");
        Pictures.atBothWidths(page, "can-i-apply");
        assertThat(Faults.of(page)).isEmpty();

        show(page);
        assertThat(page.locator(".problems")).isVisible();
        assertThat(Faults.of(page)).isEmpty();

        page.getByLabel("城镇岗位").check();
        page.getByLabel("男", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("年（四位数）").fill("1969");
        page.getByLabel("月", new Page.GetByLabelOptions().setExact(true)).fill("3");
        page.getByLabel("日", new Page.GetByLabelOptions().setExact(true)).fill("1");
        page.getByLabel("已登记").check();
        page.getByLabel("没有", new Page.GetByLabelOptions().setExact(true)).check();
        show(page);
        assertThat(page.locator("#answer-title")).hasText("可能可以申请，还须核验");
        Pictures.atBothWidths(page, "can-i-apply-perhaps");
        assertThat(Faults.of(page)).isEmpty();

        page.getByLabel("正在领取职工养老金").check();
        show(page);
        assertThat(page.locator("#answer-title")).hasText("目前不符合申请条件");
        Pictures.atBothWidths(page, "can-i-apply-no");
        assertThat(Faults.of(page)).isEmpty();
    }

    @Test
    void whoAsksInEnglishIsAnsweredInEnglish() {
        var page = browser("en");
        page.navigate(server() + "/can-i-apply");
        page.getByText("English").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show the answer"))
                .click();

        assertThat(page.locator("#problems-title")).hasText(Pattern.compile("A few answers need correcting"));
        Pictures.atBothWidths(page, "can-i-apply-english");
    }

    private static void show(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("看结果")).click();
    }
}
