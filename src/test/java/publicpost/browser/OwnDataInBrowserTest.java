package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 导出本人全部信息 on the case page: for a reason, as one file, and offered only to who may hand it out. */
class OwnDataInBrowserTest extends AtTheDesk {

    @Test
    void onesOwnDataComeAsOneFileOnceAReasonIsGiven() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk/cases/" + number);
        Pictures.atBothWidths(page, "case-of-a-person");

        page.getByText("导出本人全部信息…").click();
        var reason = page.getByLabel("导出理由");
        reason.fill("要");
        button(page).click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("请写明 5 至 200 个字的理由");
        Pictures.atBothWidths(page, "own-data");

        reason.fill("本人书面申请查阅复制");
        var file = page.waitForDownload(() -> button(page).click());
        assertThat(file.suggestedFilename()).isEqualTo("personal-data-%s.zip".formatted(number));
        assertThat(page.locator("dialog.export")).isHidden();
    }

    @Test
    void anOfficeThatVerifiesIsNotOfferedWhatItMayNotHave() {
        var number = town.applies(town.announces(1), "1976-03-01", Map.of("groups", List.of("RURAL_LOW_INCOME")));
        var page = deskOf("social-affairs").page();
        page.navigate(server() + "/desk/cases/" + number);

        assertThat(page.locator(".person")).isVisible();
        assertThat(page.getByText("导出本人全部信息…")).hasCount(0);
    }

    private static Locator button(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导出").setExact(true));
    }
}
