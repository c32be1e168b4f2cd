package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** 查看完整信息 on the case page: by the keyboard, with the reason asked for at its field. */
class UnmaskInBrowserTest extends AtTheDesk {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 30);

    @Test
    void theNumbersAreShownOnceAReasonIsGiven() {
        var caseNumber = town.applies(
                town.announces(1),
                "1976-03-01",
                Map.of("idNumber", NUMBER, "name", "于秀兰", "phone", "13863190001", "retirementCategory", "FEMALE_50"));
        var desk = deskOf("village-chucun-1");
        var page = desk.page();
        page.navigate(server() + "/desk/cases/" + caseNumber);
        assertThat(page.locator(".person")).not().containsText(NUMBER);

        page.getByText("查看完整信息…").focus();
        page.keyboard().press("Enter");
        var reason = page.getByLabel("查看理由");
        assertThat(reason).isFocused();
        reason.fill("核对");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("请写明 5 至 200 个字的理由");
        assertThat(reason).isFocused();
        Pictures.atBothWidths(page, "unmask-reason");

        reason.fill("与本人核对银行账号");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查看").setExact(true))
                .click();
        assertThat(page.locator(".person")).containsText(NUMBER);
        assertThat(page.locator(".person")).containsText("6222020000000000");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("已显示完整信息，本次查看已记录。");
        Pictures.atBothWidths(page, "unmasked");
    }
}
