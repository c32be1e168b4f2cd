package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import publicpost.checks.FewInPost;

/** Rules of checks, looks under way, and empty posts, as a district and a town see them. */
class ChecksInBrowserTest extends AtTheDesk {

    @BeforeEach
    void twoWithOneAccountAndOneWhoLeft() {
        var few = new FewInPost(database, secrets);
        few.writeTwoWithOneAccount();
        few.leaves(town.today().minusDays(8));
    }

    @Test
    void theDistrictLetsEveryCheckLook() {
        var page = deskOf("district").page();
        page.navigate(server() + "/desk/checks");
        page.locator("form[data-post='/api/checks'] button").click();
        assertThat(page.locator("#runs")).containsText("正在核查");
        Pictures.atBothWidths(page, "checks-under-way");

        town.settles();

        assertThat(page.locator("#runs")).containsText("已完成");
        Faults.none(page, "checks");
    }

    @Test
    void aTownReportsAnEmptyPost() {
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/vacancies");
        assertThat(page.locator("tbody")).containsText("逾期未报告");
        Faults.none(page, "vacancies-late");
        button(page).click();
        assertThat(page.locator("input[name=reason] + small.wrong")).hasText("必填");
        page.locator("input[name=reason]").fill("本人离岗，六月重新公告");
        button(page).click();

        assertThat(page.locator("tbody")).containsText("本人离岗，六月重新公告");
        Pictures.atBothWidths(page, "vacancies");
    }

    private static Locator button(Page page) {
        return page.locator("tbody form button");
    }
}
