package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import publicpost.casefile.Scan;

/** An applicant looks after her application on a telephone, with scripts and without, by keyboard and by ear. */
class MyApplicationInBrowserTest extends AtTheDesk {

    private static final String NUMBER = "371099197603010020";

    private String caseNumber;

    @BeforeEach
    void applied() {
        caseNumber = town.applies(town.announces(1), "1976-03-01", Map.of("idNumber", NUMBER));
    }

    @Test
    void worksOnATelephoneWithoutScripts() {
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            var page = telephone.newPage();
            walk(page, "390-without-scripts");
        }
    }

    @Test
    void worksOnATelephoneWithScriptsAndAsksNobodyElse() {
        try (var telephone = Chromium.running().newContext(new NewContextOptions().setViewportSize(390, 844))) {
            var page = telephone.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            walk(page, "390");
            assertThat(asked).allMatch(url -> url.startsWith(server()));
        }
    }

    private void walk(Page page, String name) {
        page.navigate(server() + "/");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("我的申请")).click();
        press(page, "获取验证码");
        assertThat(page.locator(".problems")).isFocused();
        page.locator(".problems a").first().click();
        assertThat(page.getByLabel("案号")).isFocused();
        Pictures.take(page, "my-application-wrong-" + name);

        page.getByLabel("案号").fill(caseNumber.toLowerCase());
        page.getByLabel("身份证号码后四位").fill("0020");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle("填写验证码 · 公益岗");
        Pictures.take(page, "my-application-code-" + name);
        page.getByLabel("验证码").fill("12");
        press(page, "查看申请");
        assertThat(page.locator(".problems")).isFocused();
        page.getByLabel("验证码").fill(code(page));
        press(page, "查看申请");

        assertThat(page.locator("#stage")).hasText("正在核验材料");
        assertThat(page.url()).isEqualTo(server() + "/my-application/case");
        assertThat((page.locator("main").innerText())).doesNotContain(NUMBER);
        page.getByLabel("添加材料").setInputFiles(new FilePayload("户口簿.jpg", "image/jpeg", Scan.jpeg(30, 20)));
        press(page, "添加");
        assertThat(page.locator("section[aria-labelledby=papers] li")).containsText("户口簿.jpg");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots/my-application-case-" + name + ".png")));

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("撤回申请")).click();
        page.getByLabel("为什么撤回").fill("找到了工作");
        Pictures.take(page, "my-application-withdraw-" + name);
        press(page, "确认撤回");
        assertThat(page.locator("#stage")).hasText("已经撤回");
        press(page, "退出查看");
        page.navigate(server() + "/my-application/case");
        assertThat(page.locator("h1")).hasText("请重新验证");
    }

    @Test
    void noStateOfThePagesHasAFault() {
        var page = browser("zh-CN");
        page.navigate(server() + "/my-application");
        Faults.none(page, "my-application");
        press(page, "获取验证码");
        Faults.none(page, "my-application-wrong");
        page.getByLabel("案号").fill(caseNumber);
        page.getByLabel("身份证号码后四位").fill("0020");
        press(page, "获取验证码");
        Faults.none(page, "my-application-code");
        press(page, "查看申请");
        Faults.none(page, "my-application-code-wrong");
        page.getByLabel("验证码").fill(code(page));
        press(page, "查看申请");
        Faults.none(page, "my-application-case");
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "请补交户口簿首页"));
        page.reload();
        Faults.none(page, "my-application-correct");
        press(page, "添加");
        assertThat(page.locator(".problems")).isVisible();
        Faults.none(page, "my-application-case-wrong");
        page.navigate(server() + "/my-application/withdraw");
        Faults.none(page, "my-application-withdraw");
        press(page, "确认撤回");
        Faults.none(page, "my-application-withdraw-wrong");
        page.navigate(server() + "/my-application/case?lang=en");
        Faults.none(page, "my-application-english");
        page.navigate(server() + "/demo/phone");
        Faults.none(page, "demo-phone");
    }

    @Test
    void aRefusalIsReadable() {
        var announcement = town.announces(1);
        caseNumber = town.applies(announcement, "1994-03-01", Map.of("idNumber", "371099199403010068"));
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "NOT_FOUND", "note", "名册中没有此人"));
        town.does(caseNumber, "ConfirmRefusal", Map.of("decision", "CONFIRM", "reason", "不属于安置对象", "clause", "§二(一)"));
        var page = browser("zh-CN");
        page.navigate(server() + "/my-application");
        page.getByLabel("案号").fill(caseNumber);
        page.getByLabel("身份证号码后四位").fill("0068");
        press(page, "获取验证码");
        page.getByLabel("验证码").fill(code(page));
        press(page, "查看申请");

        assertThat(page.locator(".letter")).containsText("不属于安置对象");
        Faults.none(page, "my-application-refused");
    }

    /** As read on the telephone of the demo. */
    private String code(Page page) {
        database.update("update app.message set sent_at = clock_timestamp() where sent_at is null");
        var telephone = page.context().newPage();
        telephone.navigate(server() + "/demo/phone");
        var text = telephone.locator("li").first().innerText();
        telephone.close();
        return text.replaceAll("(?s).*验证码([0-9]{6}).*", "$1");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
