package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.process.PayDay;
import publicpost.process.TwoLives;

/** The board is drawn, and a bar leads where the number below it leads. */
class BoardInBrowserTest extends AtTheDesk {

    @Autowired
    TwoLives lives;

    @Autowired
    PayDay payDay;

    private String placed;

    @BeforeEach
    void live() {
        placed = lives.placedWithOneWaiting("1976-03-01", "1977-03-01");
        lives.placedInTown("1966-05-01");
        payDay.gives("town-chucun", 2026, "200000");
        payDay.gives("town-yiyuan", 2026, "350000");
    }

    @Test
    void aBarLeadsToItsRows() {
        var said = new ArrayList<String>();
        var page = deskOf("town-chucun").page();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(server() + "/desk/board");

        assertThat(page.locator("#plan .chart canvas")).isVisible();
        assertThat(page.locator("#plan .chart")).hasAttribute("aria-label", "计划与落实图，数据见下表");
        // the first of two bars
        var box = page.locator("#groups .chart canvas");
        box.scrollIntoViewIfNeeded();
        clickOn(box);
        assertThat(page.locator("h1")).hasText("在岗人员明细");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/(cases|people)/.*"));
        assertThat(said).isEmpty();
    }

    private static void clickOn(Locator canvas) {
        var at = canvas.boundingBox();
        canvas.click(new Locator.ClickOptions().setPosition(at.width * 0.257, at.height * 0.5));
    }

    @Test
    void numbersAndRowsStandAtBothWidths() {
        var page = deskOf("district").page();
        page.navigate(server() + "/desk/board");
        Pictures.atBothWidths(page, "board");
        for (var section : List.of("empty", "groups", "money", "overdue")) {
            look(page, section);
        }
        page.locator("#plan tbody tr:nth-child(2) td:nth-child(4) a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody")).containsText(placed);
        Pictures.atBothWidths(page, "board-rows");
    }

    private static void look(Page page, String section) {
        for (var width : new int[] {390, 1366}) {
            page.setViewportSize(width, 844);
            page.locator("#" + section).scrollIntoViewIfNeeded();
            page.evaluate("id => document.getElementById(id).scrollIntoView()", section);
            Pictures.take(page, "board-%s-%d".formatted(section, width));
        }
    }
}
