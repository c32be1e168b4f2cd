package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen with a telephone, with scripts and without, who never signs in. */
class SiteInBrowserTest extends AtTheDesk {

    private String announced;
    private String onNotice;

    @BeforeEach
    void oneIsOpenAndOneOnNotice() {
        onNotice = town.announces(1);
        for (var born : List.of("1976-03-01", "1977-04-02")) {
            town.passes(town.applies(onNotice, born), born.startsWith("1976") ? "90" : "80");
        }
        town.putsOnNotice(onNotice);
        announced = town.announces(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onATelephoneOneFindsAPostAndANotice(boolean scripts) {
        try (var telephone = Chromium.running()
                .newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))) {
            var page = telephone.newPage();
            page.navigate(server() + "/");
            page.getByLabel("镇街").selectOption("初村镇");
            page.getByText("查看").click();
            assertThat(page.locator("section[aria-labelledby=soon] li h3")).hasCount(1);
            page.locator("section[aria-labelledby=soon] h3 a").click();
            assertThat(page).hasURL(server() + "/announcements/" + announced);
            assertThat(page.locator("main")).containsText("到村委会报名");

            page.locator("nav").getByText("公示").click();
            page.locator("main h3 a").click();
            assertThat(page).hasURL(server() + "/notices/" + onNotice);
            assertThat(page.locator("table")).hasCount(2);

            page.getByText("English").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator("nav").getByText("Recruitment announcement").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(telephone.cookies()).isEmpty();
        }
    }

    @Test
    void noPageHasAFaultAndNoneIsTooWide() {
        var page = browser("zh-CN");
        assertSoftly(softly -> List.of(
                        "/",
                        "/?lang=en",
                        "/?town=x",
                        "/announcements/" + announced,
                        "/notices",
                        "/notices/" + onNotice,
                        "/notices/x")
                .forEach(path -> {
                    page.navigate(server() + path);
                    Pictures.atBothWidths(
                            page, "site" + path.replaceAll("\\W|\\d", "-").replaceAll("-+", "-"));
                    page.setViewportSize(390, 844);
                    softly.assertThat(Faults.of(page)).as(path).isEmpty();
                }));
    }

    @Test
    void theKeyboardReachesEverythingAndJumpsOverTheWays() {
        var page = browser("zh-CN");
        page.navigate(server() + "/");
        page.keyboard().press("Tab");
        assertThat(page.getByText("跳到正文")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
        var outline = (String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
        assertThat(outline).isEqualTo("solid");
    }

    @Test
    void anAnnouncementIsPrintedWithoutWhatIsForTheScreen() {
        var page = browser("zh-CN");
        page.navigate(server() + "/announcements/" + announced);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".top")).isHidden();
        assertThat(page.locator("footer")).isHidden();
        assertThat(page.getByText("到村委会报名")).isVisible();
        page.setViewportSize(794, 1123);
        Pictures.take(page, "site-printed");
    }
}
