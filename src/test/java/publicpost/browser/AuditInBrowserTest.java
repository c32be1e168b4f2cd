package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        Pictures.atBothWidths(page, "audit");

        page.locator("td a.code").first().click();
        page.getByLabel("行为").selectOption("办理");
        page.getByLabel("对象（案号等，按开头查）").fill(number);
        page.locator("button").click();
        assertThat(page.locator("tbody tr").first()).containsText(number);
        Pictures.atBothWidths(page, "audit-day");
    }
}
