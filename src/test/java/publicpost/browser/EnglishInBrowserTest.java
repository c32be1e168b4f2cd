package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** A clerk asks for English: the page, what its scripts say, and what the server answers to them. */
class EnglishInBrowserTest extends AtTheDesk {

    @Test
    void pageScriptsAndAnswersAreInEnglish() {
        var announcement = town.announces(1);
        var number = town.applies(announcement, "1976-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk");
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.navigate(server() + "/desk/sheets/appraise/%s/village-chucun-1".formatted(announcement));
        var score = page.locator("td[data-label='Appraisal score'] input").first();
        score.fill("101");
        assertThat(page.locator(".count")).hasText("1 rows filled in");
        score.press("Enter");

        assertThat(page.locator(".said")).containsText("1 rows were not; each says why");
        Pictures.atBothWidths(page, "english-sheet");
        page.navigate(server() + "/desk/board?year=2026");
        Pictures.atBothWidths(page, "english-board");
        page.getByText("中文").click();
        assertThat(page.locator("h1")).hasText("2026 计划看板");
    }
}
