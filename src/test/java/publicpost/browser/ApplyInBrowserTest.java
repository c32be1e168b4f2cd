package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import publicpost.casefile.Scan;
import publicpost.process.Forms;

/** Applying online on a telephone: without scripts, with a photograph, and by whoever hears the pages. */
class ApplyInBrowserTest extends AtTheDesk {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 72);

    @Test
    void worksOnATelephoneWithoutScripts() {
        var announcement = town.announces(2);
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            var page = telephone.newPage();
            page.navigate(server() + "/announcements/" + announcement);
            Pictures.take(page, "apply-announcement-390");
            page.getByText("网上申请").click();
            Pictures.take(page, "apply-explained-390");
            press(page, "我已了解，开始申请");
            var code = page.locator(".code").innerText();
            Pictures.take(page, "apply-code-390");
            page.getByText("记下了，开始填写").click();

            press(page, "保存，下一步");
            assertThat(page.locator(".problems")).isFocused();
            Pictures.take(page, "apply-who-wrong-390");
            fillInWho(page);
            press(page, "保存，下一步");
            fillInWhere(page);
            press(page, "保存，下一步");

            press(page, "先离开，以后凭续办码再来");
            page.getByLabel("续办码").fill(code.toLowerCase());
            press(page, "继续");
            assertThat(page.locator(".missing")).containsText("您的情况和银行账户");
            Pictures.take(page, "apply-missing-390");
            page.locator(".missing a").click();
            fillInGroups(page);
            press(page, "保存，下一步");
            photographs(page);
            Pictures.take(page, "apply-documents-390");
            page.getByText("下一步", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("以上内容属实").click();
            press(page, "提交申请");

            assertThat(page.locator("h1")).hasText("已收到您的申请");
            assertThat(page.locator(".code").first()).hasText(Pattern.compile("SQ\\d{4}-\\d{6}"));
            assertThat(page.url()).isEqualTo(server() + "/apply/receipt");
            Pictures.take(page, "apply-receipt-390");
        }
    }

    @Test
    void noStepHasAFault() {
        var announcement = town.announces(2);
        var page = browser("zh-CN");
        page.navigate(server() + "/apply?announcement=" + announcement);
        Faults.none(page, "apply");
        press(page, "我已了解，开始申请");
        Faults.none(page, "apply-code");
        page.getByText("记下了，开始填写").click();
        press(page, "保存，下一步");
        Faults.none(page, "apply-who-wrong");
        fillInWho(page);
        Faults.none(page, "apply-who");
        press(page, "保存，下一步");
        Faults.none(page, "apply-where");
        fillInWhere(page);
        press(page, "保存，下一步");
        Faults.none(page, "apply-groups");
        fillInGroups(page);
        press(page, "保存，下一步");
        photographs(page);
        Faults.none(page, "apply-documents");
        page.getByText("下一步", new Page.GetByTextOptions().setExact(true)).click();
        Faults.none(page, "apply-check");
        press(page, "提交申请");
        Faults.none(page, "apply-check-wrong");
        page.getByText("以上内容属实").click();
        press(page, "提交申请");
        Faults.none(page, "apply-receipt");
        page.navigate(server() + "/apply/resume");
        Faults.none(page, "apply-resume");
    }

    @Test
    void theClerkVerifiesInTasklist() {
        var announcement = town.announces(2);
        var page = browser("zh-CN");
        page.navigate(server() + "/apply?announcement=" + announcement);
        press(page, "我已了解，开始申请");
        page.getByText("记下了，开始填写").click();
        fillInWho(page);
        press(page, "保存，下一步");
        fillInWhere(page);
        press(page, "保存，下一步");
        fillInGroups(page);
        press(page, "保存，下一步");
        photographs(page);
        page.getByText("下一步", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("以上内容属实").click();
        press(page, "提交申请");

        var desk = deskOf("village-chucun-1");
        var form = desk.take("核对身份");
        assertThat(form.around()).containsText(NUMBER);
        form.tick("属实，登记为申请").tick("当面核对身份证");
        Pictures.take(form, "verify-identity");
        form.submit();
        assertThat(text("select status from app.online_application")).isEqualTo("VERIFIED");
    }

    /** Two neighbours, one after the other on one telephone, and the page of the first still open. */
    @Test
    void whatIsTypedForOneGoesToNoOther() {
        var announcement = town.announces(2);
        try (var telephone = Chromium.running().newContext(new NewContextOptions().setViewportSize(390, 844))) {
            var first = telephone.newPage();
            var code = begins(first, announcement);
            fillInWho(first);
            var second = telephone.newPage();
            begins(second, announcement);

            press(first, "保存，下一步");

            assertThat(first.locator("h1")).containsText("这个浏览器后来打开了另一份申请");
            Faults.none(first, "apply-other");
            Pictures.take(first, "apply-other-390");
            second.reload();
            assertThat(second.getByLabel("姓名")).hasValue("");

            var resumed =
                    telephone.waitForPage(() -> first.getByText("凭它的续办码打开").click());
            resumed.getByLabel("续办码").fill(code);
            press(resumed, "继续");
            press(first, "再提交一次");
            assertThat(first.locator(".whose")).containsText("于网民");
            Pictures.take(first, "apply-whose-390");
        }
    }

    /** @return the resume code */
    private String begins(Page page, String announcement) {
        page.navigate(server() + "/apply?announcement=" + announcement);
        press(page, "我已了解，开始申请");
        var code = page.locator(".code").innerText();
        page.getByText("记下了，开始填写").click();
        return code;
    }

    private static void fillInWho(Page page) {
        page.getByLabel("身份证号码").fill(NUMBER);
        page.getByLabel("姓名").fill("于网民");
        page.getByLabel("户籍所在地").fill("初村镇初村一村");
        page.getByLabel("联系电话").fill("13800001111");
        page.getByLabel("50 周岁").check();
    }

    private static void fillInWhere(Page page) {
        page.locator("#village").selectOption("village-chucun-1");
        page.getByLabel("乡村岗位").check();
        page.locator("#wishes").selectOption(new SelectOption().setIndex(1));
    }

    private static void fillInGroups(Page page) {
        page.locator("input[name=groups][value=RURAL_OLDER]").check();
        page.getByLabel("开户银行").fill("农村商业银行");
        page.getByLabel("本人银行账号").fill("6222020000000000");
    }

    private static void photographs(Page page) {
        page.locator("#documents").setInputFiles(new FilePayload("户口簿.png", "image/png", Scan.png(40, 30)));
        press(page, "添加");
        assertThat(page.locator(".files")).containsText("户口簿.png");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
