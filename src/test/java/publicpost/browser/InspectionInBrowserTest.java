package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Scan;
import publicpost.process.Forms;

/** A town draws two posts and goes there with a telephone, with scripts and without. */
class InspectionInBrowserTest extends AtTheDesk {

    @BeforeEach
    void threeAreInPost() {
        var announcement = town.announces(3);
        var placed = List.of("1976-03-01", "1977-04-02", "1978-05-03").stream()
                .map(born -> town.applies(announcement, born))
                .toList();
        placed.forEach(town::passes);
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        placed.forEach(one ->
                town.does(one, "Approve", Forms.APPROVED).does(one, "PrepareStart", Forms.ruralStart(town.today())));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onATelephoneAPostIsDrawnCheckedAndCorrected(boolean scripts) {
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(scripts))) {
            var page = telephone.newPage();
            signIn(page);
            looked(page, "/desk/inspections", "inspections-none", scripts);

            page.getByLabel("抽取岗位数").fill("9");
            press(page, "抽取");
            assertThat(page.locator("#size-wrong")).containsText("只有 3 个");
            assertThat(page.getByLabel("抽取岗位数")).hasValue("9");
            page.getByLabel("抽取岗位数").fill("2");
            press(page, "抽取");
            assertThat(page.locator("main")).containsText("复算一致");

            page.getByText("检查下一个岗位").click();
            looked(page, null, "inspection-post", scripts);
            press(page, "保存检查结果");
            assertThat(page.locator("#result-wrong")).isVisible();
            page.locator("label", new Page.LocatorOptions().setHasText("脱岗")).click();
            page.getByLabel("现场情况").fill("门锁着，邻居说回娘家了");
            page.getByLabel("拍照")
                    .setInputFiles(new FilePayload(
                            "说明.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
            press(page, "保存检查结果");
            assertThat(page.locator("#files-wrong")).containsText("只接受照片");
            assertThat(page.getByLabel("现场情况")).hasValue("门锁着，邻居说回娘家了");
            looked(page, null, "inspection-post-wrong", scripts);
            page.getByLabel("拍照").setInputFiles(new FilePayload("现场.jpg", "image/jpeg", Scan.jpeg(1200, 900)));
            press(page, "保存检查结果");

            assertThat(page.locator("main")).containsText("脱岗");
            assertThat(page.locator("td a.code").first()).containsText("HC");
            looked(page, null, "inspection", scripts);

            page.locator("td[data-label=岗位] a").first().click();
            assertThat(page.locator(".photos img")).hasCount(1);
            page.locator(".photos img").scrollIntoViewIfNeeded();
            assertThat(page.locator(".photos img")).hasJSProperty("complete", true);
            if (scripts) {
                assertThat((Integer) page.locator(".photos img").evaluate("image => image.naturalWidth"))
                        .isEqualTo(1200);
            }
            page.locator("label", new Page.LocatorOptions().setHasText("在岗"))
                    .last()
                    .click();
            page.getByLabel("更正原因").fill("本人在后院干活，当时没看见");
            looked(page, null, "inspection-correction", scripts);
            press(page, "保存检查结果");
            looked(page, "/desk/inspections", "inspections", scripts);
            assertThat(page.locator("main")).containsText("1 / 2");
        }
    }

    /** Looked at with scripts, since pictures and faults need them; without, only that nothing is missing. */
    private void looked(Page page, String path, String name, boolean scripts) {
        if (path != null) {
            page.navigate(server() + path);
        }
        if (scripts) {
            Faults.none(page, name);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void signIn(Page page) {
        page.navigate(server() + "/sign-in");
        SignIn.at(page, "town-chucun");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }
}
