package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Scan;

/** A citizen objects by telephone, with scripts and without, and asks later what became of it. */
class ObjectInBrowserTest extends AtTheDesk {

    private String notice;

    @BeforeEach
    void twoAreOnNotice() {
        notice = town.announces(1);
        for (var born : List.of("1976-03-01", "1977-04-02")) {
            town.passes(town.applies(notice, born), born.startsWith("1976") ? "90" : "80");
        }
        town.putsOnNotice(notice);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheListToTheNumberAndTheAnswer(boolean scripts) {
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))) {
            var page = telephone.newPage();
            page.navigate(server() + "/notices/" + notice);
            page.locator("section[aria-labelledby=waiting]").getByText("提出异议").click();
            assertThat(page.getByLabel("被反映人")).hasValue("WAITING_LIST-1");
            page.getByLabel("实名（").check();
            page.getByLabel("反映的事实").fill("她在外地有工作，去年六月起。");
            send(page);

            assertThat(page.locator(".problems")).isFocused();
            page.locator(".problems a").first().click();
            assertThat(page.getByLabel("您的姓名")).isFocused();
            page.getByLabel("您的姓名").fill("张反映");
            page.getByLabel("联系方式（").fill("13900001111");
            page.getByLabel("附件").setInputFiles(new FilePayload("工资表.png", "image/png", Scan.png(40, 40)));
            assertThat(page.getByLabel("反映的事实")).hasValue("她在外地有工作，去年六月起。");
            send(page);

            assertThat(page).hasURL(Pattern.compile("/objections/YY2026-[0-9A-Z]{10}$"));
            assertThat(page.locator("main")).containsText("已受理，调查中");
            var number = page.locator(".receipt").innerText();
            page.getByText("查询处理情况").click();
            page.getByLabel("受理编号").fill(number.toLowerCase());
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("查询"))
                    .click();
            assertThat(page.locator(".receipt")).hasText(number);
            assertThat(telephone.cookies()).isEmpty();
        }
    }

    @Test
    void noStateOfThePagesHasAFault() {
        var page = browser("zh-CN");
        for (var language : List.of("", "?lang=en")) {
            page.navigate(server() + "/notices/" + notice + language);
            Faults.none(page, "object-notice" + language);
            page.locator("section[aria-labelledby=short] td a").click();
            Faults.none(page, "object-form" + language);
            page.locator("main button").click();
            assertThat(page.locator(".problems")).isVisible();
            Faults.none(page, "object-wrong" + language);
            page.locator("input[value=anonymous]").check();
            page.locator("#facts").fill("她在外地有工作");
            page.locator("main button").click();
            assertThat(page.locator(".receipt")).isVisible();
            Faults.none(page, "object-receipt" + language);
            page.navigate(server() + "/objections" + language);
            page.locator("#number").fill("YY2026-1");
            page.locator("main button").click();
            Faults.none(page, "object-unknown" + language);
        }
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("提交异议")).click();
    }
}
