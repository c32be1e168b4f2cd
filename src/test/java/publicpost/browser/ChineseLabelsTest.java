package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.process.Forms;

/** All four webapps speak the language of the browser. */
class ChineseLabelsTest extends AtTheDesk {

    /** Words that are names, or that everyone in the trade writes in Latin letters. */
    private static final Pattern NAMES = Pattern.compile(
            "Camunda|Platform|Cockpit|Tasklist|Admin|Welcome|Asia/Shanghai|BPMN|DMN|CMMN|REST|API|default|admin|GMT");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aChineseBrowserSeesChinese(String webapp) {
        var page = signedIn(webapp, "zh-CN");

        Pictures.take(page, "41-" + webapp);
        awaitWords(page);
        assertThat(NAMES.matcher(page.locator("body").innerText()).replaceAll(""))
                .doesNotContainPattern("[A-Za-z]{3,}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void anEnglishBrowserSeesEnglish(String webapp) {
        var page = signedIn(webapp, "en-US");

        Pictures.take(page, "42-" + webapp + "-english");
        assertThat(page.locator(".logout, li.account").first()).not().containsText("退出");
        assertThat(page.locator("footer, [cam-widget-footer]").first()).containsText("Powered by");
    }

    @Test
    void formJsSaysInChineseWhatIsMissing() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        var form = deskOf("village-chucun-1").take("民主评议").tick("登记评议结果");

        form.write("主持人", "李").write("主持人", "").write("评议日期", "五月").write("评议得分", "101");

        assertThat(form.around()).containsText("请填写此项。");
        assertThat(form.around().getByText("格式不符合要求。")).hasCount(2);
        assertThat(form.around()).not().containsText("Field ");
        Pictures.take(form, "43-form-js");
    }

    /**
     * They come some time after the page. Tasklist asks for those of its sort orders once, and where the words were not
     * there yet shows the keys until the page is loaded again: an officer's way out, too.
     */
    private static void awaitWords(Page page) {
        if (!haveCome(page)) {
            page.reload();
            haveCome(page);
        }
    }

    private static boolean haveCome(Page page) {
        try {
            page.waitForFunction(
                    "names => !/[A-Za-z]{3,}/.test(document.body.innerText.replace(new RegExp(names, 'g'), ''))",
                    NAMES.pattern(),
                    new Page.WaitForFunctionOptions().setTimeout(10_000));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    private Page signedIn(String webapp, String language) {
        var page = browser(language);
        page.navigate("%s/camunda/app/%s/default/".formatted(server(), webapp));
        SignIn.at(page, "admin");
        assertThat(page.locator("li.account > a")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }
}
