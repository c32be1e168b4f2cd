package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** Why was she refused, and who decided: from the desk in three clicks, computed again before the reader's eyes. */
class WhyInBrowserTest extends AtTheDesk {

    @Test
    void whyAndByWhomIsThreeClicksAway() {
        var number = town.applies(town.announces(1), "1994-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()))
                .does(number, "ConfirmRefusal", Forms.REFUSAL);
        var page = deskOf("district").page();
        page.navigate(server() + "/desk");
        page.getByLabel("姓名、身份证号或案号").fill(number);

        page.getByText("查找").click();
        page.locator("#found a.case").click();
        page.waitForLoadState();
        why(page, "审批与决定").click();

        assertThat(page.locator(".trace")).containsText("初村镇");
        assertThat(page.locator(".trace")).containsText("不属于安置对象");
        assertThat(page.locator(".trace")).containsText("§二(一)");

        why(page, "规则结论与依据").click();
        assertThat(page.locator(".trace").first()).containsText("32 周岁");
        assertThat(page.locator(".trace").first()).containsText("与当时的结论一致");
        page.locator(".trace").first().scrollIntoViewIfNeeded();
        Pictures.atBothWidths(page, "why");

        // a click before the page's script is there leads to the same as a page of its own
        page.navigate(server() + why(page, "审批与决定").getAttribute("href"));
        assertThat(page.locator(".trace")).containsText("不属于安置对象");
        assertThat(page.locator(".trace")).containsText("32 周岁");
        Pictures.atBothWidths(page, "why-page");
    }

    private static Locator why(Page page, String section) {
        return page.locator("main > details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(section))))
                .getByText("为什么？");
    }
}
