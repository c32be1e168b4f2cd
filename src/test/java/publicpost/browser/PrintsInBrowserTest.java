package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** Forms are printed from beside what they are about; with whole numbers for a reason asked for at its field. */
class PrintsInBrowserTest extends AtTheDesk {

    @Test
    void aFormIsFetchedWithWholeNumbersOnceAReasonIsGiven() {
        var announcement = town.announces(1);
        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/cases/" + caseNumber);
        for (var print : Map.of("申请表", "application", "审批表", "approval", "协议", "agreement", "决定告知书", "decision")
                .entrySet()) {
            assertThat(page.getByText("打印" + print.getKey()))
                    .hasAttribute("href", "/desk/cases/%s/%s.pdf".formatted(caseNumber, print.getValue()));
        }
        Pictures.atBothWidths(page, "prints-of-a-case");

        page.getByText("打印带完整号码的文书…").focus();
        page.keyboard().press("Enter");
        var reason = page.getByLabel("打印理由");
        assertThat(reason).isFocused();
        page.getByLabel("文书", new Page.GetByLabelOptions().setExact(true)).selectOption("协议");
        reason.fill("签字");
        var print = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("打印").setExact(true));
        print.click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("请写明 5 至 200 个字的理由");
        assertThat(reason).isFocused();
        Pictures.atBothWidths(page, "print-whole");

        reason.fill("上岗前与本人签订协议");
        var file = page.waitForDownload(print::click);
        assertEquals("agreement-%s.pdf".formatted(caseNumber), file.suggestedFilename());

        page.navigate(server() + "/desk/sheets");
        assertThat(page.getByText("打印公示")).isVisible();
        Pictures.atBothWidths(page, "prints-of-meetings");
    }
}
