package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.audit.Sealer;

/** An administrator has the trail verified and finds who did what to a case. */
class AuditInBrowserTest extends AtTheDesk {

    @Autowired
    Sealer sealer;

    @Test
    void theTrailIsVerifiedAndSearched() {
        var number = town.applies(town.announces(1), "1976-03-01");
        town.passes(number);
        sealer.seal();
        var page = deskOf("admin").page();

        page.navigate(server() + "/desk/audit");
        page.getByText("立即核验").click();
        assertThat(page.locator(".verdict")).containsText("审计记录完整");
        both(page, "audit");

        page.locator("td a.code").first().click();
        page.getByLabel("行为").selectOption("办理");
        page.getByLabel("对象（案号等，按开头查）").fill(number);
        page.locator("button").click();
        assertThat(page.locator("tbody tr").first()).containsText(number);
        both(page, "audit-day");
    }

    /** At both widths nothing is wider than the screen. */
    private static void both(Page page, String name) {
        for (var width : new int[] {1366, 390}) {
            page.setViewportSize(width, 844);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            Pictures.take(page, name + "-" + width);
        }
    }
}
